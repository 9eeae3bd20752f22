import type { Day } from '../core/day';
import { dayWords } from '../core/day-words';
import type { Options } from '../core/options';
import type { ReadObservation } from '../core/state';
import { valueWords } from '../core/text-keys';
import type { Texts, Words } from '../core/texts';

/** What a notice of the system takes from the browser. */
export type NoticePorts = {
  readonly mayNotify: () => Promise<boolean>;
  readonly showNotice: (title: string, message: string) => Promise<void>;
  readonly clearNotice: () => Promise<void>;
  /** What a notice was shown of last. */
  readonly readNotified: () => Promise<string | undefined>;
  readonly saveNotified: (about: string) => Promise<void>;
};

/** What a person may be reminded of: a reading that became old, or the day by which LinkedIn should have answered. */
export type Due = { readonly reading: ReadObservation } | { readonly answer: Day };

let turn: Promise<unknown> = Promise.resolve();

/**
 * Shows a notice of what is due, once, if the person wants that; takes it away when it is no longer so.
 * @param due undefined where nothing is
 */
export function remind(
  due: Due | undefined,
  options: Pick<Options, 'notify'>,
  words: Words,
  ports: NoticePorts,
): Promise<void> {
  // One after the other: a browser that starts has two look at once, and both would find that none was shown.
  const mine = turn.then(() => remindNow(due, options, words, ports));
  turn = mine.catch(() => undefined);
  return mine;
}

async function remindNow(
  due: Due | undefined,
  { notify }: Pick<Options, 'notify'>,
  words: Words,
  ports: NoticePorts,
): Promise<void> {
  if (due === undefined || !notify) return ports.clearNotice();
  const { about, title, message } = noticeOf(due, words);
  if (!(await ports.mayNotify()) || (await ports.readNotified()) === about) return;
  // First, so that whatever dies in between shows none rather than two.
  await ports.saveNotified(about);
  await ports.showNotice(title, message);
}

const ANSWER = 'answer ';

/** Whether the notice of that name is about an answer of LinkedIn's. */
export const isOfAnswer = (about: string | undefined): boolean => about?.startsWith(ANSWER) ?? false;

function noticeOf(due: Due, { texts, dates }: Words) {
  if ('answer' in due) {
    const message = texts('notify_answer_body', { date: dayWords(due.answer, dates) });
    return { about: `${ANSWER}${due.answer}`, title: texts('notify_answer_title'), message };
  }
  const { ledger, seq, at, reading } = due.reading;
  const values = { date: dates.day(at), state: stateWords(reading, texts) };
  return { about: `${ledger} ${seq}`, title: texts('notify_title'), message: texts('notify_body', values) };
}

// What a page showed as off without being loaded afresh is not yet what LinkedIn has saved.
function stateWords(reading: ReadObservation['reading'], texts: Texts): string {
  const isFresh = reading.value !== 'off' || 'option' in reading || reading.basis === 'confirmed';
  return isFresh ? valueWords(reading, texts) : texts('line_key_off_shown');
}
