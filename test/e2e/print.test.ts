import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHtml } from '../../src/export/html/write-html';
import { at, exampleInput, MAIN_JOB, read } from '../export/example';
import { BROWSERS } from './stage/browsers';
import { seed } from './stage/seed';
import { openTab, targetOf } from './stage/tab';
import { openWorld, type World } from './stage/world';

/** A record of six entries, and as many readings more. */
async function recordOf(count: number): Promise<string> {
  const days = Array.from({ length: count - 6 }, (_none, day) => at(`2026-12-${10 + day}T07:02:11.530Z`));
  return writeHtml(await exampleInput([...MAIN_JOB, ...days.map((day) => read(day, 'off'))]));
}

// Firefox prints for nobody who drives it.
describe.runIf(BROWSERS.includes('chromium'))('a printed record, in chromium', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('chromium');
  });
  afterAll(() => world.close());

  it.each([
    ['A4', 6, 2],
    ['A4', 12, 2],
    ['Letter', 6, 2],
    ['Letter', 12, 2],
    ['Letter', 22, 3],
  ] as const)('on %s, of %i entries: %i pages', async (format, entries, pages) => {
    const page = await world.session.newPage();
    await page.setContent(await recordOf(entries));
    const printed = Buffer.from(await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    expect(printed.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(pages);
    await page.close();
  });

  it('of a letter: the letter, and nothing of the page around it', async () => {
    const view = await openTab(world.session);
    await seed(view, {}, { region: 'uk' });
    await view.waitFor(`document.querySelector('.letter textarea') !== null`);
    await view.evaluate(`(() => {
      document.querySelector('.step .fold').open = true;
      const grounds = document.querySelector('.letter textarea');
      grounds.value = 'I write novels for a living.';
      grounds.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await view.waitFor(`document.querySelector('.letter-sheet').textContent !== ''`);
    const letter = await view.evaluate<string>(`document.querySelector('.letter-sheet').textContent`);
    const page = await targetOf(world.session, view).asPage();
    await page.emulateMediaType('print');
    expect((await view.evaluate<string>('document.body.innerText')).trim()).toBe(letter.trim());
    const printed = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    expect(printed.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
  });
});
