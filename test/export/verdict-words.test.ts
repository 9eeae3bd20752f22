import { describe, expect, test } from 'vitest';
import { CODES, type Code, type Verdict } from '../../src/core/verify/verdict';
import { severalLine } from '../../src/export/verdict/several';
import { WORDS } from '../ui/words';
import { at } from './example';
import { told } from './told';
import { stamp, summaryWith, unchanged, wrong } from './verdicts';

describe('the headline', () => {
  const cases: readonly (readonly [what: string, verdict: Verdict, headline: string])[] = [
    ['unchanged', unchanged(), 'Unchanged since it was sealed. 4 entries, 23 Nov 2026 to 9 Dec 2026, one key.'],
    [
      'within a day, by the offset of the device',
      unchanged({ entries: 1, from: at('2026-11-23T23:20:11.204Z'), to: at('2026-11-24T05:00:00.000Z') }),
      'Unchanged since it was sealed. 1 entry, 24 Nov 2026, 00:20 to 24 Nov 2026, 06:00, one key.',
    ],
    [
      'with a stamp, rounded up to the second',
      unchanged({ stamps: [stamp(3, '2026-11-23T10:36:02.001Z')] }),
      'Unchanged since it was sealed. Entry 3 and all before it existed by 23 Nov 2026, 10:36:03 UTC, according to Example Time Stamps.',
    ],
    [
      'with several stamps: the one that anchors most, at its earliest',
      unchanged({
        stamps: [
          stamp(1, '2026-11-23T10:00:00.000Z'),
          stamp(9, '2026-12-10T10:00:00.000Z', 'Later'),
          stamp(9, '2026-12-09T10:00:00.000Z', 'Earlier'),
        ],
      }),
      'Unchanged since it was sealed. Entry 9 and all before it existed by 9 Dec 2026, 10:00:00 UTC, according to Earlier.',
    ],
    ['with nothing but places', emptied(), 'Unchanged since it was sealed. What its entries say is left out.'],
    [
      'an entry that does not match',
      wrong('mismatch', { code: 'signature', seq: 5 }),
      'Does not match. Entry 5: the signature does not fit what the entry says. Do not rely on this file.',
    ],
    [
      'a mismatch is said first',
      wrong('mismatch', { code: 'payload-kind', seq: 2 }, { code: 'link', seq: 8 }),
      'Does not match. Entry 8: its link does not fit the entries before it. Do not rely on this file.',
    ],
    [
      'a file that does not match',
      wrong('mismatch', { code: 'head' }),
      'Does not match: the last entry is not the one that the file names as its last. Do not rely on this file.',
    ],
    [
      'not a record',
      wrong('unreadable', { code: 'no-record' }),
      'Cannot be read as a record: the HTML holds no record. Nothing was changed.',
    ],
    [
      'an entry of another version',
      wrong('unreadable', { code: 'payload-version', seq: 0, fields: ['version'], found: '2' }),
      'Cannot be read as a record: entry 0, what is sealed has a version that this program does not know: version “2”. Nothing was changed.',
    ],
  ];
  test.each(cases)('%s', (_what, verdict, headline) => expect(told(verdict).headline).toBe(headline));
});

function emptied(): Verdict {
  const { from: _from, to: _to, ...summary } = summaryWith({ entries: 0, leftOut: 4 });
  return { ...unchanged(), summary };
}

describe('what is wrong', () => {
  test.each(CODES)('%s has a clause of its own', (code) => {
    const [words] = told(wrong('mismatch', { code, seq: 7 })).problems;
    expect(words).toMatch(/^Entry 7: [a-z][^.{}]+[^.]\. \[[a-z-]+\]$/);
    const clause = (line = '') => line.replace(/ \[[a-z-]+\]$/, '');
    const same = (other: Code) =>
      clause(told(wrong('mismatch', { code: other, seq: 7 })).problems[0]) === clause(words);
    expect(CODES.filter(same)).toEqual([code]);
  });

  test('names all wrong places, and counts what is not listed', () => {
    const verdict = wrong('unreadable', { code: 'malformed', fields: ['head', 'entries.3.salt'] });
    expect(told({ ...verdict, problemCount: 301 }).problems).toEqual([
      'The file: parts of it do not have the form of a record: head, entries.3.salt. [malformed]',
      '300 more problems are not listed.',
    ]);
  });
});

describe('the steps', () => {
  const steps = (verdict: Verdict) => told(verdict).steps.map(({ words }) => words);

  test('say what was looked at, and how much of it', () => {
    expect(steps(unchanged())).toEqual([
      'Form of the record: in order, 4 entries',
      'Signatures: in order, 4 entries',
      'Chain of entries: in order, 4 links',
      'Left out and erased: in order, 4 places',
      'Independent time stamps: in order, 4 time stamps',
      'Pictures: in order, 4 pictures',
    ]);
  });

  test.each([
    ['failed', 3, 'Signatures: not in order'],
    ['not-reached', 0, 'Signatures: not reached'],
    ['passed', 0, 'Signatures: none'],
    ['passed', 1, 'Signatures: in order, 1 entry'],
  ] as const)('%s, %i', (outcome, count, words) => {
    expect(steps({ ...unchanged(), steps: [{ name: 'signatures', outcome, count }] })).toEqual([words]);
  });
});

test('several files fare in a line', () => {
  expect(severalLine(['unchanged', 'unreadable', 'mismatch', 'unchanged'], WORDS.texts)).toBe(
    '4 files: 2 unchanged since sealed, 1 not matching, 1 not readable.',
  );
});
