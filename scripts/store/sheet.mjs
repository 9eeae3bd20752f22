import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';
import { textsIn, WORDS } from './languages.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./languages.mjs').Language} Language */
/** @typedef {import('./scenes.mjs').Scene} Scene */

// What the stores ask for, in pixels.
const SCREENSHOT = { width: 1280, height: 800 };
const PROMO_TILE = { width: 440, height: 280 };

/** @type {(path: string) => string} */
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

const ICON = read('icons/icon.svg');

/**
 * A scene beside its sentence, with the line that says where it was made.
 * @param {Page} easel a tab to draw in
 * @param {Language} language
 * @param {Scene} scene
 */
export function screenshot(easel, language, { name, captures }) {
  const texts = textsIn(language);
  const { practice, captions } = WORDS[language];
  const pictures = captures.map(({ src }) => `<img src="${src}" alt="">`);
  return draw(
    easel,
    SCREENSHOT,
    `<main class="sheet ${name}" lang="${language}">
      <header>
        <p class="program">${ICON}${texts('app_short')}</p>
        <h1>${captions[name]}</h1>
        <p class="practice">${practice}</p>
        <p class="aside">${texts('not_affiliated')}</p>
      </header>
      <div class="stage">${pictures.join('')}</div>
    </main>`,
  );
}

/**
 * The program's name beside its own sign.
 * @param {Page} easel
 */
export function promoTile(easel) {
  const texts = textsIn('en');
  return draw(
    easel,
    PROMO_TILE,
    `<main class="tile" lang="en">
      ${ICON}
      <div>
        <h1>${texts('app_short')}</h1>
        <p>${texts('app_tagline')}</p>
      </div>
    </main>`,
  );
}

/** @type {(easel: Page, size: { width: number, height: number }, body: string) => Promise<Uint8Array>} */
async function draw(easel, size, body) {
  const styles = [read('src/ui/theme.css'), read('scripts/store/sheet.css')].join('\n');
  await easel.bringToFront();
  await easel.setViewport({ ...size, deviceScaleFactor: 1 });
  await easel.setContent(`<!doctype html><html data-theme="light"><style>${styles}</style><body>${body}</body></html>`);
  const width = await easel.evaluate(() => document.documentElement.scrollWidth);
  if (width > size.width) throw new Error(`A picture of ${size.width} pixels came out ${width} wide.`);
  return easel.screenshot();
}
