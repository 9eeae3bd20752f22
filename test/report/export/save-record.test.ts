import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../src/core/options';
import { RECORD_MAX } from '../../../src/core/record';
import { parseRecord } from '../../../src/core/verify/parse';
import { FORMATS, type Format } from '../../../src/export/formats';
import { refused } from '../../../src/messages/result';
import { type Order, saveRecord } from '../../../src/report/export/save-record';
import { NOTHING_STATED } from '../../../src/report/export/statements';
import { at, historyWith, KEY, LEDGER, MAIN_JOB, read, started } from '../../export/example';
import { WORDS } from '../../ui/words';
import { FakePorts, knownAccount } from '../fake-ports';

const words = { ...WORDS, language: 'en' };

function format(id: Format['id']): Format {
  const found = FORMATS.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
}

const save = (ports: FakePorts, id: Format['id'] = 'json', recipient = '', more: Partial<Order> = {}) => {
  const stated = { ...NOTHING_STATED, recipient };
  return saveRecord({ format: format(id), choice: { what: 'everything' }, stated, words, ...more }, ports);
};

describe('saveRecord', () => {
  test.each([
    ['html', 'text/html'],
    ['json', 'application/json'],
    ['csv', 'text/csv'],
  ] as const)('saves %s under its name, and gives the SHA-256 of its very bytes', async (id, mime) => {
    const ports = new FakePorts();
    const saved = await save(ports, id);
    const [file] = ports.downloads;
    const hash = createHash('sha256')
      .update(Buffer.from(file?.text ?? '', 'utf8'))
      .digest('hex');
    expect(file).toMatchObject({ name: `linkedin-ai-training-off-2026-12-09.${id}`, mime });
    expect(saved).toMatchObject({ ok: true, value: { name: file?.name, hash } });
  });

  test.each([
    ['json', true],
    ['html', false],
    ['csv', false],
  ] as const)('options for a backup go into %s: %s', async (id, isIn) => {
    const ports = new FakePorts();
    await save(ports, id, '', { options: { ...DEFAULTS, region: 'hk' } });
    expect(ports.downloads[0]?.text.includes('"region":"hk"')).toBe(isIn);
    expect(ports.downloads[0]?.text.includes('"reminder"')).toBe(isIn);
  });

  test('seals first, then writes, then notes; the file holds the statement', async () => {
    const ports = new FakePorts();
    await save(ports, 'json', '  Prof. Beispiel  ');
    expect(ports.done).toEqual([
      'seal Prof. Beispiel',
      'download linkedin-ai-training-off-2026-12-09.json',
      `note ${LEDGER} 7`,
    ]);
    expect(parseRecord(ports.downloads[0]?.text ?? '')).toMatchObject({ ok: true, record: { head: { seq: 7 } } });
  });

  test.each([
    ['nothing typed', ''],
    ['blanks', '   '],
    ['what the newest statement says already', 'Dr. Anna Muster, lawyer'],
    ['the same, spaced otherwise', ' Dr.  Anna Muster, lawyer\t'],
  ])('seals nothing for %s', async (_name, recipient) => {
    const ports = new FakePorts();
    expect(await save(ports, 'html', recipient)).toMatchObject({ ok: true });
    expect(ports.done.filter((one) => one.startsWith('seal'))).toEqual([]);
  });

  test('puts the recipient into the HTML also where it was sealed before', async () => {
    const ports = new FakePorts();
    await save(ports, 'html', 'Dr. Anna Muster, lawyer');
    expect(ports.downloads[0]?.text).toContain('<bdi>Dr. Anna Muster, lawyer</bdi> (holder’s statement)');
  });

  test('a statement is never longer than what can be sealed', async () => {
    const ports = new FakePorts();
    expect(await save(ports, 'json', 'x'.repeat(500))).toMatchObject({ ok: true });
    expect(ports.done[0]).toBe(`seal ${'x'.repeat(200)}`);
  });

  test('a CSV is not sealed: it seals nothing and counts as no export', async () => {
    const ports = new FakePorts();
    await save(ports, 'csv', 'Prof. Beispiel');
    expect(ports.done).toEqual(['download linkedin-ai-training-off-2026-12-09.csv']);
  });
});

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

// More than the pictures of a whole history may come to.
const HUGE = [{ seq: 1, media: 'image/png', bytes: 'A'.repeat(RECORD_MAX) }] as const;

describe('saveRecord, refused', () => {
  const cases: [string, Partial<FakePorts>, string][] = [
    ['nothing recorded', { lines: [] }, 'nothing'],
    ['a history that was only opened', { lines: [started(at('2026-11-23T10:20:11.204Z'))] }, 'nothing'],
    ['a store that does not open', { closed: 'cannot-open' }, 'cannot-open'],
    ['a store of a newer version', { closed: 'newer-version' }, 'newer-version'],
    ['a store that throws', { readKept: () => Promise.reject(new Error('x')) }, 'cannot-open'],
    ['a full store', { refuses: { statement: refused('full') } }, 'full'],
    ['a statement that is not accepted', { refuses: { statement: refused('not-accepted') } }, 'not-accepted'],
    ['a background that is silent', { refuses: { statement: 'silence' } }, 'no-answer'],
    ['a background that is gone', { refuses: { statement: 'throw' } }, 'no-answer'],
    ['a file that no check would read', { pictures: HUGE }, 'too-large'],
    ['a download that is refused', { canDownload: false }, 'not-saved'],
  ];

  test.each(cases)('%s', async (_name, part, refusal) => {
    const ports = Object.assign(new FakePorts(), part);
    expect(await save(ports, 'json', 'Prof. Beispiel')).toEqual({ ok: false, refusal });
    expect(ports.downloads).toEqual([]);
    expect(ports.done.filter((one) => one.startsWith('note'))).toEqual([]);
  });

  test.each(['silence', 'throw', refused('full')] as const)(
    'an export that cannot be noted is saved: %j',
    async (answer) => {
      const ports = Object.assign(new FakePorts(), { refuses: { exported: answer } });
      expect(await save(ports)).toMatchObject({ ok: true, value: { noted: false } });
      expect(ports.downloads).toHaveLength(1);
    },
  );
});
