import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language';
import { writeHtml } from '../../src/export/html/write-html';
import { exampleInput } from '../export/example';
import { wordsIn } from '../ui/words';
import { type Easel, PICTURES, setUp } from './gallery/easel';
import { rowsIn, STRETCHED } from './gallery/language-rows';
import { faultsOf, STRETCHED_WAYS, WORDED_WAYS } from './gallery/looks';
import { BROWSERS } from './stage/browsers';
import { openWorld, type World } from './stage/world';

// English is in the gallery.
const ROWS = [
  ...LANGUAGES.filter((language) => language !== 'en')
    .flatMap(rowsIn)
    .map((row) => [row.name, row, WORDED_WAYS] as const),
  ...STRETCHED.map((row) => [row.name, row, STRETCHED_WAYS] as const),
];
const FOLDER = join(PICTURES, 'chromium-words');

// What differs is the words, which one browser lays out as well as the other.
describe.runIf(BROWSERS.includes('chromium'))('in every language', () => {
  let world: World;
  let easel: Easel;
  beforeAll(async () => {
    world = await openWorld('chromium');
    await world.session.grantAccess('https://www.linkedin.com');
    easel = await setUp(world);
    mkdirSync(FOLDER, { recursive: true });
  });
  afterAll(() => world.close());

  it.each(ROWS)('%s', async (_name, row, ways) => {
    await easel.show(row);
    expect(await faultsOf(row, easel, 'chromium', ways)).toEqual([]);
  });

  it.each(LANGUAGES)('%s: the record, which says in which language it is', async (language) => {
    const page = await world.session.newPage();
    await page.setViewport({ width: 900, height: 1200 });
    await page.setContent(writeHtml(await exampleInput(undefined, wordsIn(language))));
    await page.screenshot({ path: join(FOLDER, `${language}-record.png`) as `${string}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      // What the line before put there.
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const found = await axe.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});
