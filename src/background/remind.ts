import type { Options } from '../core/options';
import type { ReadObservation } from '../core/state';
import { valueWords } from '../core/text-keys';
import type { Texts, Words } from '../core/texts';

/** What a notice of the system takes from the browser. */
export type NoticePorts = {
  readonly mayNotify: () => Promise<boolean>;
  readonly showNotice: (title: string, message: string) => Promise<void>;
  readonly clearNotice: () => Promise<void>;
  /** The reading of which a notice was shown last. */
  readonly readNotified: () => Promise<string | undefined>;
  readonly saveNotified: (reading: string) => Promise<void>;
};

let turn: Promise<unknown> = Promise.resolve();

/**
 * Shows a notice of a reading that became old, once, if the person wants that; takes it away when it is no longer so.
 * @param due the last reading, if it is time to check again
 */
export function remind(
  due: ReadObservation | undefined,
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
  due: ReadObservation | undefined,
  { notify }: Pick<Options, 'notify'>,
  { texts, dates }: Words,
  ports: NoticePorts,
): Promise<void> {
  if (due === undefined || !notify) return ports.clearNotice();
  const reading = `${due.ledger} ${due.seq}`;
  if (!(await ports.mayNotify()) || (await ports.readNotified()) === reading) return;
  // First, so that whatever dies in between shows none rather than two.
  await ports.saveNotified(reading);
  const values = { date: dates.day(due.at), state: stateWords(due.reading, texts) };
  await ports.showNotice(texts('notify_title'), texts('notify_body', values));
}

// What a page showed as off without being loaded afresh is not yet what LinkedIn has saved.
function stateWords(reading: ReadObservation['reading'], texts: Texts): string {
  const isFresh = reading.value !== 'off' || 'option' in reading || reading.basis === 'confirmed';
  return isFresh ? valueWords(reading, texts) : texts('line_key_off_shown');
}
