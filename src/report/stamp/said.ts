import type { TimeStamp } from '../../core/kept';
import type { Texts, Words } from '../../core/texts';
import { plain } from '../../export/plain';
import { newestFirst, stampTime, utcDay } from '../../export/verdict/moments';
import { refusalWords } from '../refusal-words';
import type { NoStamp, Outcome, Why } from './outcome';

/** Each says what happened, what was kept, and what to do. */
const WHY: Readonly<Record<Why, string>> = {
  offline: 'stamp_offline',
  'no-permission': 'stamp_no_permission',
  'no-rule': 'stamp_no_rule',
  'no-answer': 'stamp_no_answer',
  'too-large': 'stamp_wrong',
  unreadable: 'stamp_wrong',
  imprint: 'stamp_wrong',
  nonce: 'stamp_wrong',
  policy: 'stamp_wrong',
  signature: 'stamp_wrong',
  certificate: 'stamp_wrong_certificate',
  'no-entry': 'stamp_no_entry',
  'not-opened': 'stamp_not_opened',
  'not-saved': 'stamp_not_saved',
  failed: 'stamp_failed',
};

/** What became of a press, in a line. `authority` is whom it was about. */
export function outcomeWords(outcome: Outcome, authority: string, words: Words): string {
  const { texts, dates } = words;
  if (!outcome.ok) return noStampWords(outcome, authority, texts);
  if ('file' in outcome) return texts('stamp_request_saved', { file: outcome.file });
  if (!outcome.isNew) return texts('stamp_known');
  return `${texts('stamp_received', { date: stampTime(outcome.stamp.time, dates) })} ${texts('stamp_export')}`;
}

/** By whom and when the newest entry that has a stamp got it. */
export function newestStampWords(stamps: readonly TimeStamp[], { texts, dates }: Words): string {
  const [newest] = newestFirst(stamps);
  if (newest === undefined) return texts('stamp_none');
  return texts('stamp_by', { authority: plain(newest.authority), date: utcDay(newest.time, dates) });
}

/** What a stamp says, in a line. */
export function stampLine({ seq, time, authority }: TimeStamp, { texts, dates }: Words): string {
  return texts('stamp_line', { n: seq, date: stampTime(time, dates), authority: plain(authority) });
}

function noStampWords(outcome: NoStamp, authority: string, texts: Texts): string {
  switch (outcome.why) {
    case 'refused':
      return outcome.said === ''
        ? texts('stamp_refused', { authority })
        : texts('stamp_refused_said', { authority, said: outcome.said });
    case 'not-kept':
      return refusalWords(outcome.refusal, 'stamp_not_kept', texts);
    default:
      return texts(WHY[outcome.why], { authority });
  }
}
