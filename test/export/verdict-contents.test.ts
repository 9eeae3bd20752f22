import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/verify/verdict';
import { lastSentences, SENTENCES_MAX, sentencesTitle } from '../../src/export/verdict/last-sentences';
import { fileLine } from '../../src/export/verdict/several';
import { WORDS } from '../ui/words';
import { at } from './example';
import { HOSTILE } from './hostile';
import { told } from './told';
import { stamp, summaryWith, unchanged, wrong } from './verdicts';

/** What no text from a file may bring to a screen or a terminal. */
const DISGUISE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

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
