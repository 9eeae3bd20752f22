import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { payloadOf } from '../../src/core/entry';
import { parseRecord } from '../../src/core/verify/parse';
import { ledgerFaults } from '../fakes/ledger-faults';
import { settingPage } from '../fixtures/build';
import { recorded } from '../fixtures/recorded';
import { BROWSERS } from './stage/browsers';
import { cardOf, openWorld, type World, waitForState } from './stage/world';

const RECIPIENT = 'Frau Mueller <b>&co</b>';

describe.each(BROWSERS)('the record, exported in %s', (name) => {
  let world: World;
  let report: View;
  const files = new Map<string, string>();

  beforeAll(async () => {
    world = await openWorld(name);
    world.site.shows(settingPage(false));
    const popup = await world.popupOver(await world.visit(), 'off', 'confirmed');
    await popup.click('[data-action="export"]');
    report = await world.session.extensionPage('/src/report/index.html#records');
    await report.waitFor(`document.activeElement?.dataset.format === 'html'`);
    await type(report, RECIPIENT);
    for (const format of ['html', 'json', 'csv']) {
      await report.click(`[data-format="${format}"]`);
      files.set(format, await world.session.waitForDownload());
      await report.waitFor(`document.querySelector('.outcome [role=status]')?.textContent.includes('.${format}')`);
    }
  });
  afterAll(() => world.close());

  const contents = (format: string) => readFileSync(files.get(format) ?? '', 'utf8');

  it('is opened from the popup with the first button in focus', () => {
    expect([...files.keys()]).toEqual(['html', 'json', 'csv']);
  });

  it('has the state and the day in its name, and nobody’s name', () => {
    for (const [format, file] of files)
      expect(basename(file)).toMatch(new RegExp(`^linkedin-ai-training-off-\\d{4}-\\d\\d-\\d\\d\\.${format}$`));
  });

  it('JSON: every entry, one a line, sealed and linked, with the holder’s statement', async () => {
    const parsed = parseRecord(contents('json'));
    if (!parsed.ok) throw new Error(parsed.problem.code);
    const entries = parsed.record.entries.filter((entry) => 'jws' in entry);
    expect(await ledgerFaults(entries)).toEqual([]);
    expect(recorded(entries)).toMatchObject([{ value: 'off', basis: 'confirmed' }]);
    expect(entries.map(payloadOf).at(-1)).toMatchObject({ kind: 'statement', text: RECIPIENT });
    const lines = contents('json')
      .split('\n')
      .filter((line) => line.startsWith('{"seq":'));
    expect(lines).toHaveLength(entries.length);
  });

  it('HTML: no script, nothing of the recipient’s markup, what it can and cannot show', () => {
    const html = contents('html');
    expect(html).not.toMatch(/<script|\son\w+\s*=|javascript:/i);
    expect(html).not.toContain('<b>&co</b>');
    for (const title of ['What this record can show', 'What it cannot show', 'Statement of the holder'])
      expect(html).toContain(title);
  });

  it('CSV: one row per line of history, the statement included', () => {
    const [head, ...rows] = contents('csv').trim().split('\r\n');
    expect(head).toContain('"entry","setting","state"');
    expect(rows.map((row) => row.slice(0, 3))).toEqual(['"1"', '"2"']);
  });

  it('tells the SHA-256 of the very bytes that were saved', async () => {
    const shown = await report.evaluate<string>(`document.querySelector('.outcome code').textContent`);
    expect(shown).toBe(
      createHash('sha256')
        .update(readFileSync(files.get('csv') ?? ''))
        .digest('hex'),
    );
  });

  it('counts as exported afterwards', async () => {
    const popup = await world.popupOver(await world.visit(), 'off');
    await waitForState(popup, 'off', 'confirmed');
    await expect
      .poll(async () => (await cardOf(popup)).facts['Recorded'])
      .toMatch(/^2 entries, last export \d+ \w{3} \d{4}$/);
  });
});

async function type(report: View, text: string): Promise<void> {
  await report.click('input[type="text"]');
  for (const letter of text) await report.press(letter === ' ' ? 'Space' : letter);
}
