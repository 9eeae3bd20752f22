import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../../src/core/verify/parse';
import type { Order } from '../../../src/report/export/save-record';
import { NOTHING_STATED } from '../../../src/report/export/statements';
import { at, historyWith, KEY, LEDGER, MAIN_JOB, read } from '../../export/example';
import { knownAccount } from '../asked';
import { FakePorts } from '../fake-ports';
import { save } from './saving';

describe('saveRecord, statements', () => {
  const A = { label: 'A', reference: knownAccount('A').reference };
  const own = [...MAIN_JOB, read(at('2026-12-09T07:03:00.000Z'), 'off', 'confirmed', 'none', { account: A })];
  const cases: [string, Partial<Order['stated']>, string[]][] = [
    ['a name', { names: { A: ' Max  Muster ' } }, ['seal Max Muster']],
    ['a name that is taken out again', { names: { A: ' ' } }, []],
    ['an objection', { objection: 'without-ground' }, ['seal objection null']],
    ['an objection on a ground', { objection: 'gdpr-article-21' }, ['seal objection gdpr-article-21']],
  ];

  test.each(cases)('%s, once', async (_name, part, sealed) => {
    const ports = Object.assign(new FakePorts(), { lines: own });
    const stated = { ...NOTHING_STATED, ...part };
    for (const id of ['json', 'html', 'csv'] as const) await save(ports, id, '', { stated });
    expect(ports.done.filter((one) => one.startsWith('seal'))).toEqual(sealed);
  });

  test('an objection on a ground is one already', async () => {
    const ports = new FakePorts();
    await save(ports, 'json', '', { stated: { ...NOTHING_STATED, objection: 'gdpr-article-21' } });
    await save(ports, 'json', '', { stated: { ...NOTHING_STATED, objection: 'without-ground' } });
    expect(ports.done.filter((one) => one.startsWith('seal'))).toEqual(['seal objection gdpr-article-21']);
  });
});

describe('saveRecord, what goes in', () => {
  const linesOf = (ports: FakePorts) => {
    const parsed = parseRecord(ports.downloads[0]?.text ?? '');
    return parsed.ok ? parsed.record.entries.map((entry) => 'jws' in entry) : [];
  };
  const notes = (ports: FakePorts) => ports.done.filter((one) => one.startsWith('note'));

  test.each([
    ['everything', { what: 'everything' }, [true, true, true, true, true, true, true], 1],
    ['all but two', { what: 'entries', without: [6, 1] }, [true, false, true, true, true, true, false], 0],
    [
      'all that could be left out',
      { what: 'entries', without: [0, 1, 2, 3, 4, 5, 6] },
      [true, ...Array(6).fill(false)],
      0,
    ],
    ['chosen entries, and all are', { what: 'entries', without: [] }, Array(7).fill(true), 1],
    ['another setting', { what: 'setting', setting: 'other' }, [true, false, false, false, true, false, false], 0],
  ] as const)('%s', async (_name, choice, isIn, noted) => {
    const ports = new FakePorts();
    expect(await save(ports, 'json', '', { choice })).toMatchObject({ ok: true, value: { noted: true } });
    expect(linesOf(ports)).toEqual(isIn);
    expect(notes(ports)).toHaveLength(noted);
  });

  test('names a file by what stands in it', async () => {
    const ports = new FakePorts();
    await save(ports, 'json', '', { choice: { what: 'entries', without: [6] } });
    expect(ports.downloads[0]?.name).toBe('linkedin-ai-training-not-read-2026-12-09.json');
  });

  test('names nobody whose statement is left out', async () => {
    const ports = new FakePorts();
    await save(ports, 'html', 'Dr. Anna Muster, lawyer', { choice: { what: 'entries', without: [4] } });
    expect(ports.downloads[0]?.text).not.toContain('Anna Muster');
  });

  test.each(['imported', 'earlier'] as const)('a history that is %s, of whatever ledger', async (origin) => {
    const history = await historyWith(MAIN_JOB.slice(0, 3));
    const other = { origin, ledger: LEDGER, key: KEY, history, stamps: [], pictures: [] };
    const ports = Object.assign(new FakePorts(), { others: [other] });
    await save(ports, 'json', 'Prof. Beispiel', { other });
    expect(ports.done).toEqual(['download linkedin-ai-training-off-on-screen-2026-11-23.json']);
    expect(linesOf(ports)).toEqual([true, true, true]);
  });

  test('a history that is not there', async () => {
    const other = { origin: 'imported', ledger: LEDGER } as const;
    expect(await save(new FakePorts(), 'json', '', { other })).toEqual({ ok: false, refusal: 'nothing' });
  });
});
