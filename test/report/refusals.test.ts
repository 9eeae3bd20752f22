import { describe, expect, test } from 'vitest';
import type { AskRefusal } from '../../src/report/ask';
import type { Outcome as Imported } from '../../src/report/import/import-record';
import { importWords } from '../../src/report/import/import-words';
import type { KeepRefusal } from '../../src/report/picture/keep-picture';
import { said as pictureWords } from '../../src/report/picture/said';
import { refusalWords } from '../../src/report/refusal-words';
import type { NoStamp, Why } from '../../src/report/stamp/outcome';
import { outcomeWords } from '../../src/report/stamp/said';
import { MESSAGES, WORDS } from '../ui/words';

const { texts } = WORDS;

/** What was kept, or that nothing changed. */
const KEPT =
  /\b(?:kept|is complete)\b|[Nn]othing was (?:changed|stored)|history is unchanged|waits here|shows what is (?:kept now|waiting)/;
/** What to do next, as a sentence that begins with it, or goes on to it. */
const DO =
  /(?:^|[.,:] )(?:Restart|Make|Update|Reload|Try|Press|Choose|Change|Cut|Use|Connect|Allow|Ask|Free|Click|Open|Look|Export|try|choose|reload|press|use|remove|If nothing changed, try)\b/;

const ASKED: readonly AskRefusal[] = [
  'full',
  'cannot-open',
  'newer-version',
  'not-accepted',
  'gone',
  'conflict',
  'no-answer',
];
const HAPPENED = ['stamp_not_kept', 'picture_refused', 'forget_refused', 'erase_refused'];
const WHYS: readonly Why[] = [
  ...(['offline', 'no-permission', 'no-rule', 'no-answer', 'too-large', 'unreadable', 'imprint', 'nonce'] as const),
  ...(['policy', 'signature', 'certificate', 'no-entry', 'not-opened', 'not-saved', 'failed'] as const),
];
const PICTURE: readonly (KeepRefusal | 'not-dropped')[] = [...ASKED, 'not-cut', 'too-large', 'changed', 'not-dropped'];

const stamped = (outcome: NoStamp) => outcomeWords(outcome, 'Sectigo', WORDS);
const imported = (outcome: Imported) => importWords(outcome, undefined, texts);

/** Everything that can be refused on the report page, in words. */
const REFUSALS: readonly (readonly [what: string, words: string])[] = [
  ...HAPPENED.flatMap((key) => ASKED.map((one) => [`${key}: ${one}`, refusalWords(one, key, texts)] as const)),
  ...WHYS.map((why) => [`stamp: ${why}`, stamped({ ok: false, why } as NoStamp)] as const),
  ['stamp: refused', stamped({ ok: false, why: 'refused', said: '' })],
  ['stamp: refused, with a reason', stamped({ ok: false, why: 'refused', said: 'no' })],
  ...PICTURE.map((one) => [`picture: ${one}`, pictureWords({ ok: false, refusal: one }, texts)] as const),
  ...[...ASKED, 'unread' as const].map(
    (refusal) => [`import: ${refusal}`, imported({ outcome: 'refused', refusal })] as const,
  ),
  ['import: no match', imported({ outcome: 'no-match', problem: { code: 'signature', seq: 3 } })],
  ...Object.keys(MESSAGES).flatMap((key) =>
    /^(?:export_refused_|check_(?:failed|unopened)$|picture_(?:moved|not_taken|too_large)$|audit_not_opened$|checked_no_answer$)/.test(
      key,
    )
      ? [[key, texts(key)] as const]
      : [],
  ),
];

describe('every refusal', () => {
  test.each(REFUSALS)('says what is kept: %s', (_what, words) => {
    expect(words).toMatch(KEPT);
  });

  test.each(REFUSALS)('says what to do: %s', (_what, words) => {
    expect(words).toMatch(DO);
  });

  test.each(REFUSALS)('is in words alone, without a code: %s', (_what, words) => {
    expect(words).not.toMatch(/\b[a-z]+-(?:accepted|open|version|answer|permission|rule)\b|\[|\bundefined\b|\{/);
  });

  test.each(REFUSALS.filter(([what]) => /\bfull\b/.test(what)))(
    'for lack of room says how to make some: %s',
    (_what, words) => {
      expect(words).toMatch(/storage is full\..*(?:Make room on the disk|Free some disk space)/);
    },
  );
});
