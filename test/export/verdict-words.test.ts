import { describe, expect, test } from 'vitest';
import { CODES, type Code, type Verdict } from '../../src/core/verify/verdict';
import { lastSentences, SENTENCES_MAX, sentencesTitle } from '../../src/export/verdict/last-sentences';
import { fileLine, severalLine } from '../../src/export/verdict/several';
import { verdictWords } from '../../src/export/verdict-words';
import { WORDS } from '../ui/words';
import { at } from './example';
import { HOSTILE } from './hostile';
import { stamp, summaryWith, unchanged, wrong } from './verdicts';

const told = (verdict: Verdict) => verdictWords(verdict, WORDS);
/** What no text from a file may bring to a screen or a terminal. */
const DISGUISE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

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

describe('what the file holds', () => {
  test('a stamp from before the time that its entry gives', () => {
    const stamps = [{ ...stamp(3, '2021-01-01T00:00:00.000Z'), isEarlier: true }];
    const { holds } = told({ ...unchanged(), summary: summaryWith({ stamps }) });
    expect(holds.join()).toContain(
      '1 Jan 2021, 00:00:00 UTC, according to Example Time Stamps. That is before the time which',
    );
  });

  test('of a record that is unchanged', () => {
    const stamps = [stamp(3, '2026-11-23T10:36:02.000Z')];
    expect(told(unchanged({ leftOut: 2, erased: 1, pictures: 1, stamps })).holds).toEqual([
      '4 entries, 23 Nov 2026 to 9 Dec 2026, by the clock of the device, one key. ' +
        'The count begins with entry 0, which opens the history.',
      '2 entries were left out of this file. It does not show by whom.',
      '1 entry was erased by the holder, as a later entry says.',
      '1 picture fits its entry.',
      `Entry 3 and all before it existed by 23 Nov 2026, 10:36:02 UTC, according to Example Time Stamps. Its certificate was issued by Example Root, runs until 31 Jan 2030, and has the SHA-256 fingerprint ${'ab'.repeat(32)}.`,
      'Key: oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U',
      'The file says that Opt-Out Witness for LinkedIn 0.1.0 wrote it on 9 Dec 2026, 08:05. That is not sealed.',
    ]);
    expect(told(unchanged()).holds[1]).toBe('No entry is left out or erased, as far as this file shows.');
  });

  test('of one that does not match: no date of an entry or a stamp', () => {
    expect(told(wrong('mismatch', { code: 'link', seq: 1 })).holds).toEqual([
      'Key: oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U',
      'The file says that Opt-Out Witness for LinkedIn 0.1.0 wrote it on 9 Dec 2026, 08:05. That is not sealed.',
    ]);
  });

  test('of one that cannot be read: nothing', () => {
    expect(told(wrong('unreadable', { code: 'not-json' })).holds).toEqual([]);
  });
});

describe('what this does not show', () => {
  const ALWAYS =
    'This does not show that the entries are true, that LinkedIn acted on the setting, or that later entries do not exist.';
  const cases: readonly (readonly [what: string, verdict: Verdict, parts: readonly RegExp[]])[] = [
    [
      'unchanged',
      unchanged(),
      [/cut off at the end/, /personal signature/, /key of their own/, /No independent time stamp/],
    ],
    [
      'stamped',
      unchanged({ stamps: [stamp(1, '2026-11-23T10:00:00.000Z')] }),
      [/compared with no list of authorities/],
    ],
    ['HTML', unchanged({ isHtml: true }), [/readable part of an HTML file is not sealed/]],
    ['mismatch', wrong('mismatch', { code: 'link', seq: 1 }), [/who changed the file/, /personal signature/]],
    ['unreadable', wrong('unreadable', { code: 'not-json' }), [/may still be a record/]],
  ];
  test.each(cases)('%s', (_what, verdict, parts) => {
    const [first, ...others] = told(verdict).notShown;
    expect(first).toBe(ALWAYS);
    for (const part of parts) expect(others.filter((line) => part.test(line))).toHaveLength(1);
    expect(new Set(others).size).toBe(others.length);
  });
});

describe('texts of a file and its name', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text), text] as const))(
    '%s is shown as plain text',
    (_what, text) => {
      const stamps = [{ ...stamp(1, '2026-11-23T10:00:00.000Z', text), certificate: hostileCertificate(text) }];
      const made = { program: text, at: at('2026-12-09T07:05:30.000Z') };
      const { headline, holds } = told(unchanged({ stamps, made }));
      const { problems } = told(
        wrong(
          'unreadable',
          { code: 'malformed', fields: [text] },
          { code: 'payload-kind', fields: ['kind'], found: text },
        ),
      );
      const sentences = lastSentences(WORDS.texts);
      sentences.see(sealedWith(0, text));
      for (const line of [
        headline,
        ...holds,
        ...problems,
        ...sentences.end().lines,
        fileLine(text, headline, WORDS.texts),
      ]) {
        expect(line).not.toMatch(DISGUISE);
      }
    },
  );
});

function hostileCertificate(text: string) {
  return { subject: text, issuer: text, fingerprint: text, until: '2030-01-31T23:30:00.000Z' };
}

const sealedWith = (seq: number, sentence: string) =>
  // All that is read of a payload.
  ({ seq, sentence }) as Parameters<ReturnType<typeof lastSentences>['see']>[0];

describe('the sealed sentences', () => {
  test('of the newest entries are kept, however many there are', () => {
    const sentences = lastSentences(WORDS.texts);
    for (let seq = 0; seq < 3 * SENTENCES_MAX; seq += 1) sentences.see(sealedWith(seq, `Sentence ${seq}.`));
    const end = sentences.end();
    expect(end.lines).toHaveLength(SENTENCES_MAX);
    expect(end.lines[0]).toBe('Entry 100: Sentence 100.');
    expect(end.lines.at(-1)).toBe('Entry 149: Sentence 149.');
    expect(sentencesTitle(end, WORDS.texts)).toBe('The sentences of the last 50 of 150 sealed entries');
  });

  test('of few entries are all of them', () => {
    const sentences = lastSentences(WORDS.texts);
    sentences.see(sealedWith(0, 'One.'));
    expect(sentencesTitle(sentences.end(), WORDS.texts)).toBe('The sentence of 1 sealed entry');
  });
});

test('several files fare in a line', () => {
  expect(severalLine(['unchanged', 'unreadable', 'mismatch', 'unchanged'], WORDS.texts)).toBe(
    '4 files: 2 unchanged since sealed, 1 not matching, 1 not readable.',
  );
});
