import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browser/find.mjs';
import { launch } from '../browser/launch.mjs';
import { startPractice } from '../demo/practice.mjs';
import { ROOT } from '../steps.mjs';
import { usualFont } from './font.mjs';
import { LANGUAGES, LIVES } from './languages.mjs';
import { practicePageIn } from './practice-page.mjs';
import { scenesIn } from './scenes.mjs';
import { promoTile, screenshot } from './sheet.mjs';

const STORE = join(ROOT, 'store');

/**
 * Draws all pictures into `store/`, in place of those that are there.
 * @returns {Promise<string[]>} the files
 */
export async function drawAll() {
  ensureBrowser('chromium');
  const files = [];
  for (const language of LANGUAGES) files.push(...(await drawIn(language)));
  return files;
}

/** @type {(language: import('./languages.mjs').Language) => Promise<string[]>} */
async function drawIn(language) {
  const loopback = await startPractice(practicePageIn(language));
  const env = { TZ: LIVES[language].zone, ...usualFont() };
  const session = await launch('chromium', { dist: join(ROOT, 'dist', 'chrome'), loopback, env });
  try {
    const scenes = await scenesIn(session, language);
    const easel = await session.newPage();
    const files = [];
    for (const [place, scene] of scenes.entries())
      files.push(keep(join(language, `${place + 1}-${scene.name}.png`), await screenshot(easel, language, scene)));
    // One for all languages: it holds the name alone.
    if (language === 'en') files.push(keep('promo-tile.png', await promoTile(easel)));
    return files;
  } finally {
    await session.close();
    await loopback.close();
  }
}

/** @type {(name: string, bytes: Uint8Array) => string} */
function keep(name, bytes) {
  const file = join(STORE, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}
