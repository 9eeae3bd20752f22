import type { Texts } from '../core/texts';
import type { AskRefusal } from './ask';

const WHY: Readonly<Record<Exclude<AskRefusal, 'no-answer'>, string>> = {
  full: 'write_full',
  'cannot-open': 'write_cannot_open',
  'newer-version': 'write_newer_version',
  'not-accepted': 'write_not_accepted',
  gone: 'write_gone',
  conflict: 'write_not_accepted',
};

/**
 * Why something was not done, what is kept, and what to do.
 * @param happened key of a text that says what was not done, with a place for `{why}`
 */
export function refusalWords(refusal: AskRefusal, happened: string, texts: Texts): string {
  // Where nobody answered, nobody knows what was done.
  if (refusal === 'no-answer') return texts('write_no_answer');
  return texts(happened, { why: texts(WHY[refusal]) });
}
