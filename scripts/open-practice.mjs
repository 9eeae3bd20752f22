import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser/find.mjs';
import { LINKEDIN, SETTING, startPractice } from './demo/practice.mjs';
import { chromium } from './open-browser.mjs';
import { ROOT } from './steps.mjs';

/**
 * Opens Chromium with the extension on the practice page, for somebody to try by hand. It stands at LinkedIn's address, where
 * the extension runs; nothing else can be reached. Ends with the browser.
 */
export async function openPractice() {
  const { path } = ensureBrowser('chromium');
  const profile = join(ROOT, '.profile', 'practice');
  mkdirSync(profile, { recursive: true });
  const { port, close } = await startPractice();
  console.log(`Opening ${path} with the extension on the practice page, in a profile of its own (${profile}).`);
  console.log('Click the icon of Opt-Out Witness, turn the switch off, click the icon again. LinkedIn is never asked.');
  try {
    if (!(await chromium(path, profile, flags(port))))
      throw new Error('The browser ended with an error: its message is above.');
  } finally {
    await close();
  }
}

/** @type {(port: number) => string[]} */
function flags(port) {
  return [
    `--proxy-server=127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
    // The certificate of the practice page is made anew each time, and is nobody's.
    '--ignore-certificate-errors',
    `https://${LINKEDIN}${SETTING}`,
  ];
}
