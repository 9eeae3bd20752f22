/** @typedef {import('./launch.mjs').Start} Start */

// Chromium asks its maker's hosts for updates and accounts. Sent to a name that cannot exist, these requests end before
// the proxy, whose log then shows the extension's and the pages' requests alone.
const NOWHERE = 'browser.invalid';

const SILENCE = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=NetworkTimeServiceQuerying',
  `--apps-gallery-update-url=https://${NOWHERE}/apps`,
  `--component-updater=url-source=https://${NOWHERE}/components`,
  `--gaia-url=https://${NOWHERE}`,
  `--variations-server-url=https://${NOWHERE}/variations`,
];

/**
 * @param {Start} start
 * @returns {string[]}
 */
export function flags({ port, colourScheme }) {
  return [
    ...SILENCE,
    // A sandbox needs user namespaces, which root and many containers lack; only pages of our own are shown.
    '--no-sandbox',
    '--disable-gpu',
    '--ignore-certificate-errors',
    '--window-size=1280,900',
    // Without one a headless screen has 800 by 600 pixels, in which a popup has less room than most people give it.
    '--screen-info={1600x1200}',
    `--proxy-server=127.0.0.1:${port}`,
    `--proxy-bypass-list=<-loopback>;${NOWHERE}`,
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ...(colourScheme === 'dark' ? ['--force-dark-mode'] : []),
  ];
}
