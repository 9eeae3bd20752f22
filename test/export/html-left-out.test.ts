// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { MAIN_SETTING } from '../../src/core/setting';
import { shownState } from '../../src/core/state';
import { chosen } from '../../src/export/choice';
import { writeHtml } from '../../src/export/html/write-html';
import type { ExportInput } from '../../src/export/input';
import { EXPORTED_AT, erased, exampleInput, KEY, LEDGER, MAIN_JOB } from './example';
import { linesOf, parsed, particularsOf } from './page';

describe('HTML by state', () => {
  const entries = (page: Document) => particularsOf(page)['Entries'];

  /** The example, of which these lines were left out. */
  async function without(...places: number[]) {
    const { history, ...input } = await exampleInput();
    const kept = { origin: 'own', ledger: LEDGER, key: KEY, history, stamps: [], pictures: [] } as const;
    const left = chosen(kept, { what: 'entries', without: places }).history;
    // Leaving entries out takes neither the head away nor a line.
    const shorter = left as ExportInput['history'];
    return { ...input, history: shorter, state: shownState(left.observations, MAIN_SETTING, left.unseen) };
  }

  test('counts and names what the holder left out', async () => {
    const page = parsed(writeHtml(await without(2, 3, 5)));
    expect(entries(page)).toMatch(/^3, from .*; 3 entries left out by the holder \(no\. 2–3, 5\)$/);
    expect(linesOf(page).map(([, , , state]) => state)).toEqual([
      'on',
      'left out',
      'left out',
      'statement',
      'left out',
      'off',
    ]);
  });

  test('where something is left out, does not say that none is missing', async () => {
    const said = (input: ExportInput) => parsed(writeHtml(input)).querySelector('ol')?.textContent;
    expect(said(await exampleInput())).toContain('and that none between the first and the last is missing');
    expect(said(await without(2))).toContain('Those left out or erased are named above');
  });

  test('shows no earlier reading for the state where the newest one was left out', async () => {
    const page = parsed(writeHtml(await without(6)));
    expect(page.querySelector('#summary')?.textContent).toBe('What the switch showed last is not in this file');
    expect(page.querySelector('.summary')?.textContent).not.toContain('switched OFF');
    expect(particularsOf(page)).not.toHaveProperty('Turned off');
  });

  test('tells what was erased from what was left out', async () => {
    const { history, ...input } = await exampleInput([...MAIN_JOB, erased(EXPORTED_AT, 2)]);
    const kept = { origin: 'own', ledger: LEDGER, key: KEY, history, stamps: [], pictures: [] } as const;
    const left = chosen(kept, { what: 'entries', without: [2] }).history as ExportInput['history'];
    const page = parsed(writeHtml({ ...input, history: left }));
    expect(entries(page)).toMatch(
      /none left out by the holder, as far as this file shows; 1 entry erased by the holder \(no\. 2\)$/,
    );
    expect(linesOf(page).map(([, , , state]) => state)).toContain('erased entry 2');
  });
});
