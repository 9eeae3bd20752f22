import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/core/record';
import { writeJson } from '../../src/export/json';
import { at, EXPORTED_AT, exampleInput, KEY, LEDGER, MAIN_JOB, PROGRAM, read } from './example';
import { HOSTILE } from './hostile';

const linesOf = (text: string) => text.trimEnd().split('\n');

describe('JSON', () => {
  test('is a record with every entry as it was sealed', async () => {
    const input = await exampleInput();
    const parsed = parseRecord(writeJson(input));
    const { seq, link } = input.history.head;
    expect(parsed).toEqual({
      ok: true,
      record: {
        format: 'optout-record',
        version: 1,
        made: { program: PROGRAM, at: EXPORTED_AT },
        ledger: LEDGER,
        key: KEY,
        head: { seq, link },
        entries: input.history.entries,
      },
    });
  });

  test('has one entry per line, each a document of its own', async () => {
    const { history, ...input } = await exampleInput();
    const lines = linesOf(writeJson({ history, ...input })).filter((line) => line.startsWith('{"seq"'));
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(history.entries);
    expect(lines).toHaveLength(MAIN_JOB.length);
  });

  test('is ASCII without markup, whatever it holds', async () => {
    const lines = [
      ...MAIN_JOB,
      ...HOSTILE.map((heading) => read(at('2026-12-10T08:00:00.000Z'), 'off', 'shown', 'none', { page: { heading } })),
    ];
    for (const browser of HOSTILE) {
      const input = await exampleInput(lines, { program: { ...PROGRAM, browser: browser.slice(0, 60) } });
      const text = writeJson(input);
      expect(text).toMatch(/^[\n -~]*$/);
      expect(text).not.toMatch(/[<>&]/);
      expect(JSON.parse(text).made.program.browser).toBe(browser.slice(0, 60));
    }
  });

  test('holds entries that cannot be read as they are stored', async () => {
    const input = await exampleInput();
    const [first, second, ...rest] = input.history.entries;
    if (!first || !second) throw new Error('the example has entries');
    const broken = { ...second, jws: { ...second.jws, payload: 'bm90IGpzb24' } };
    const history = { ...input.history, entries: [first, broken, ...rest] };
    expect(parseRecord(writeJson({ ...input, history }))).toMatchObject({
      ok: true,
      record: { entries: history.entries },
    });
  });
});
