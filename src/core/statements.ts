import { payloadOf } from './entry';
import type { History } from './history';
import type { Statement } from './payload';

type About<Of extends Statement['about']> = Extract<Statement, { about: Of }>;

/** All that the holder has stated, oldest first; it stays in every later file unless it is left out or erased. */
export function statementsIn({ entries }: Pick<History, 'entries'>): Statement[] {
  return entries.map(payloadOf).filter((payload) => payload?.kind === 'statement');
}

/** What the holder has stated about one thing, oldest first. */
export function statementsAbout<Of extends Statement['about']>(
  history: Pick<History, 'entries'>,
  about: Of,
): About<Of>[] {
  // The compiler does not follow from the word to the one form that has it.
  return statementsIn(history).filter((one) => one.about === about) as About<Of>[];
}

/** The region that the holder stated last, if they ever did. */
export const regionStatement = (history: Pick<History, 'entries'>): About<'region'> | undefined =>
  statementsAbout(history, 'region').at(-1);
