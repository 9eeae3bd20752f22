import { describe, expect, test } from 'vitest';
import { isSealed } from '../../src/core/entry';
import { DEFAULTS, type Options } from '../../src/core/options';
import { RECORD_CONTEXT } from '../../src/core/record-context';
import { parseRecord } from '../../src/core/verify/parse';
import { writeJson } from '../../src/export/json';
import { at, EXPORTED_AT, exampleInput, KEY, LEDGER, MAIN_JOB, PNG, PROGRAM, picture, read } from './example';
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
        '@context': RECORD_CONTEXT,
        format: 'optout-record',
        version: 1,
        made: { program: PROGRAM, at: EXPORTED_AT },
        ledger: LEDGER,
        key: KEY,
        head: { seq, link },
        entries: input.history.entries,
        pictures: [],
      },
    });
  });

  test('holds the options of a backup, and none else', async () => {
    const parsed = (options?: Options) =>
      exampleInput(MAIN_JOB, { ...(options && { options }) })
        .then(writeJson)
        .then(JSON.parse);
    expect(await parsed()).not.toHaveProperty('options');
    const chosen = { region: 'uk', theme: 'browser', reminder: 90, notify: false };
    expect((await parsed({ ...DEFAULTS, region: 'uk' })).options).toEqual(chosen);
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
    if (!isSealed(second)) throw new Error('the example has contents');
    const broken = { ...second, jws: { ...second.jws, payload: 'bm90IGpzb24' } };
    const history = { ...input.history, entries: [first, broken, ...rest] };
    expect(parseRecord(writeJson({ ...input, history }))).toMatchObject({
      ok: true,
      record: { entries: history.entries },
    });
  });

  test('holds each stamp in the unprotected header of its entry, and each picture on a line', async () => {
    const stamp = { token: 'MIIB', time: '2026-11-23T10:40:00Z', authority: 'A' };
    const input = await exampleInput([...MAIN_JOB, picture(EXPORTED_AT, PNG)], {
      stamps: [
        { seq: 2, ...stamp },
        { seq: 2, ...stamp, token: 'MIIC' },
      ],
      pictures: [{ seq: 7, media: 'image/png', bytes: PNG }],
    });
    const text = writeJson(input);
    const { entries, pictures } = JSON.parse(text);
    const tokens = entries.map((entry: { jws: { header?: unknown } }) => entry.jws.header);
    const header = { etsiU: ['MIIB', 'MIIC'].map((val) => ({ sigTst: { tstTokens: [{ val }] } })) };
    expect(tokens).toEqual([undefined, undefined, header, undefined, undefined, undefined, undefined, undefined]);
    expect(pictures).toEqual([{ seq: 7, media: 'image/png', bytes: PNG }]);
    expect(linesOf(text).filter((line) => line.startsWith('{"seq":7,"media"'))).toHaveLength(1);
    expect(parseRecord(text)).toMatchObject({ ok: true });
  });
});
