import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../src/core/options';
import { RECORD_MAX } from '../../../src/core/record';
import { parseRecord } from '../../../src/core/verify/parse';
import { refused } from '../../../src/messages/result';
import { at, LEDGER, started } from '../../export/example';
import { FakePorts } from '../fake-ports';
import { save } from './saving';

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
