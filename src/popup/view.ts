import type { Words } from '../core/texts';
import type { Card } from '../ui/card';
import { cardOf } from '../ui/card-of';
import { noticeOf } from '../ui/notice-of';
import type { Seen } from '../ui/seen';
import { type ButtonsOf, buttonsOf } from './buttons-of';
import { seenOf } from './seen-of';
import type { Situation } from './situation';

/** What the popup shows, as finished text. */
export type View = {
  /** What it is all made from. */
  readonly seen: Seen;
  readonly card: Card;
  /** At most one, the most urgent. */
  readonly notice: string | undefined;
  /** The label of the account, where the history tells two or more apart. */
  readonly account: string | undefined;
  readonly buttons: ButtonsOf;
  /** What is announced when it differs from what was shown before. */
  readonly summary: string;
};

/** Derives what is shown: without what a page's script says, where nothing can be said of that. */
export function viewOf(situation: Situation, words: Words): View {
  try {
    return viewWith(situation, words);
  } catch (cause) {
    // A page that was taken over may name reasons and moments that do not exist.
    if (situation.place.at === 'elsewhere') throw cause;
    return viewWith({ ...situation, place: { at: 'elsewhere' } }, words);
  }
}

function viewWith(situation: Situation, words: Words): View {
  const seen = seenOf(situation);
  const card = cardOf(seen, words);
  const notice = noticeOf(seen, words);
  return {
    seen,
    card,
    notice,
    account: seen.shown.accounts > 1 ? card.marks.account : undefined,
    buttons: buttonsOf(seen, situation.place, words.texts),
    summary: summaryOf(card, notice, words),
  };
}

function summaryOf({ headline, facts }: Card, notice: string | undefined, { texts }: Words): string {
  const [fact] = facts;
  const state = fact ? texts('announced_state', { headline, ...fact }) : headline;
  return notice === undefined ? state : `${state} ${notice}`;
}
