import { payloadOf } from './entry';
import type { History } from './history';
import type { Statement } from './payload';

/** All that the holder has stated, oldest first; it stays in every later file unless it is left out or erased. */
export function statementsIn({ entries }: Pick<History, 'entries'>): Statement[] {
  return entries.map(payloadOf).filter((payload) => payload?.kind === 'statement');
}
