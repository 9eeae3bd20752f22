import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseFiles } from '../../scripts/browser/choose-files.mjs';
import type { View } from '../../scripts/browser/types.mjs';
import { toolsPath } from '../../scripts/tools.mjs';
import { payloadOf } from '../../src/core/entry';
import { settingPage } from '../fixtures/build';
import { TAMPERED_DIR } from '../vectors/tampered';
import { PYTHON } from '../verify-by-hand/document';
import { BROWSERS } from './stage/browsers';
import { readLedger } from './stage/ledger';
import { openWorld, textOf, type World } from './stage/world';

const VERIFY = fileURLToPath(new URL('../../dist/verify.mjs', import.meta.url));
const RECORDS = '/src/report/index.html#records';
const CHECK = 'Check a record';
const files = readdirSync(TAMPERED_DIR)
  .sort()
  .map((file) => join(TAMPERED_DIR, file));

/** What the single file says of files: the codes of each, as a set. */
function byNode(paths: readonly string[]): string[] {
  const { stdout } = spawnSync(process.execPath, [VERIFY, '--json', ...paths], { encoding: 'utf8' });
  const told: { problems: { code: string }[] }[] = JSON.parse(stdout);
  return told.map(({ problems }) => [...new Set(problems.map(({ code }) => code))].join());
}

/** What the page says of files: the codes of each, as a set. */
async function byPage(page: View, paths: readonly string[]): Promise<string[]> {
  await chooseFiles(page, CHECK, paths);
  await page.waitFor(`document.querySelectorAll('.checked').length === ${paths.length}`, 30_000);
  const said = await page.evaluate<string[][]>(`[...document.querySelectorAll('.checked')].map((one) =>
    [...one.querySelectorAll('li')].map((line) => line.textContent))`);
  return said.map((lines) => [...new Set(lines.flatMap((line) => / \[([a-z-]+)\]$/.exec(line)?.[1] ?? []))].join());
}

describe.each(BROWSERS)('what is done with records, in %s', (name) => {
  let world: World;
  let page: View;
  const folder = mkdtempSync(join(tmpdir(), 'optout-records-'));

  beforeAll(async () => {
    world = await openWorld(name);
    world.site.shows(settingPage(false));
    await world.popupOver(await world.visit(), 'off', 'confirmed');
    page = await world.session.openExtensionPage(RECORDS);
    await page.waitFor(`document.activeElement?.dataset.format === 'html'`);
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });

  async function exported(format: 'html' | 'json'): Promise<string> {
    // Not by the pointer: what was just read anew may still move the button from under it.
    await page.evaluate(`document.querySelector('[data-format="${format}"]').click()`);
    return world.session.waitForDownload();
  }

  const kinds = async () => (await readLedger(world.session)).entries.map((entry) => payloadOf(entry)?.kind);
  const press = async (words: string, within = 'document') => {
    await page.waitFor(`${named(words, within)} !== undefined`);
    await page.evaluate(`${named(words, within)}.click()`);
  };
  const named = (words: string, within: string) =>
    `[...${within}.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(words)})`;

  it.each(['json', 'html'] as const)(
    'an exported %s is unchanged to the page, to verify.mjs and by hand',
    async (format) => {
      const file = await exported(format);
      expect(await byPage(page, [file])).toEqual(['']);
      await expect.poll(() => textOf(page, '.checked')).toContain('What this does not show');
      expect(byNode([file])).toEqual(['']);
      expect(spawnSync(process.execPath, [VERIFY, file]).status).toBe(0);
      const script = join(folder, 'check.py');
      writeFileSync(script, PYTHON.find(({ file: name }) => name === 'check.py')?.text ?? '');
      const env = { ...process.env, PATH: toolsPath() };
      const byHand = spawnSync('python3', [script, file], { env, encoding: 'utf8' });
      expect(byHand).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('Unchanged since it was sealed. 2 entries'),
      });
    },
  );

  it('the page gives each tampered file the code that verify.mjs gives', async () => {
    const told = await byPage(page, files);
    expect(told).toEqual(byNode(files));
    expect(new Set(told).size).toBe(files.length - 1);
  });

  it('a record from elsewhere stands beside the own history, and has no say in the state', async () => {
    const good = join(TAMPERED_DIR, 'good.json');
    await chooseFiles(page, 'Import', [good]);
    await page.waitFor(`document.querySelector('.imported')?.textContent.includes('Imported: ')`);
    await chooseFiles(page, 'Import', [good]);
    await page.waitFor(
      `document.querySelector('.imported')?.textContent.includes('Already imported. Nothing changed.')`,
    );
    await chooseFiles(page, 'Import', [join(TAMPERED_DIR, 'signature.json')]);
    await page.waitFor(`document.querySelector('.imported')?.textContent.includes('Not imported: ')`);
    await expect.poll(() => kinds()).toEqual(['started', 'observation']);
    const visited = await world.visit();
    await world.popupOver(visited, 'off', 'confirmed');
    // Its own reading has not settled yet, and would stand behind what is erased below.
    await visited.close();
  });

  it('an imported record can be exported again, unchanged', async () => {
    await page.waitFor(`document.querySelectorAll('.step [data-format="json"]').length === 1`);
    await page.evaluate(`document.querySelector('.step [data-format="json"]').click()`);
    const file = await world.session.waitForDownload();
    expect(byNode([file])).toEqual(['']);
    const entries = (path: string) => JSON.parse(readFileSync(path, 'utf8')).entries;
    expect(entries(file)).toEqual(entries(join(TAMPERED_DIR, 'good.json')));
  });

  it('one entry is erased: its place stays, the state is not known, and the record is still unchanged', async () => {
    await page.evaluate(`location.hash = '#history'`);
    await page.waitFor(`document.querySelector('[data-entry="1"] summary') !== null`);
    await page.evaluate(`document.querySelector('[data-entry="1"] details').open = true`);
    await press('Erase this entry', `document.querySelector('[data-entry="1"]')`);
    await press('Erase this entry', `document.querySelector('[data-entry="1"] .ask')`);
    await page.waitFor(`document.querySelector('[data-entry="2"]') !== null`);
    await expect.poll(() => kinds()).toEqual(['started', undefined, 'erased']);
    await world.popupOver(await world.session.newPage(), 'unread');
    await page.evaluate(`location.hash = '#records'`);
    await page.waitFor(`document.querySelector('[data-format="json"]:not([aria-disabled])') !== null`);
    const file = await exported('json');
    expect(byNode([file])).toEqual(['']);
    expect(readFileSync(file, 'utf8')).not.toContain('"payload":""');
  });

  it('everything is erased: a new history under a new key, which says so', async () => {
    const { entries: before } = await readLedger(world.session);
    await press('Erase everything');
    await press('Erase everything', `document.querySelector('.ask')`);
    await page.waitFor(`document.querySelector('.ask') === null`);
    const { entries } = await readLedger(world.session);
    // A settings page that is still open may be read again at once: that is a reading of the new history.
    const [opening] = entries;
    expect(opening && payloadOf(opening)).toMatchObject({ kind: 'started', reason: 'erased', earlier: null, seq: 0 });
    const links = new Set(before.map(({ link }) => link));
    expect(entries.filter(({ link }) => links.has(link))).toEqual([]);
    await expect.poll(() => page.evaluate(`document.querySelectorAll('.step').length`)).toBe(0);
  });
});
