import { cleanWords } from '../../core/clean';
import { payloadOf } from '../../core/entry';
import type { History } from '../../core/history';
import { accountNames } from '../../core/names';
import { type ObjectionRight, type Payload, STATEMENT_MAX } from '../../core/payload';
import { byLetter } from '../../core/whose';
import type { StatementRequest } from '../../messages/protocol';

/** What the holder wants to state, as it stands in the fields. */
export type Stated = {
  readonly recipient: string;
  /** Names by the letter of the account. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether they object, and on what ground. */
  readonly objection: 'none' | 'without-ground' | NonNullable<ObjectionRight>;
};

export const NOTHING_STATED: Stated = { recipient: '', names: {}, objection: 'none' };

/** `name` is empty where none was stated. */
export type StatedAccount = { readonly label: string; readonly name: string };

type Statement = Extract<Payload, { kind: 'statement' }>;

/** All that the holder has stated, oldest first; it stays in every later file unless it is left out or erased. */
export function statementsIn({ entries }: History): Statement[] {
  return entries.map(payloadOf).filter((payload) => payload?.kind === 'statement');
}

/** What must be sealed so that the file says all of it: nothing that the history says already. */
export function newStatements(stated: Stated, history: History): StatementRequest[] {
  const said = statementsIn(history);
  return [...recipientRequest(stated, said), ...nameRequests(stated, history), ...objectionRequest(stated, said)];
}

/** The newest statement of an objection that says at least that much: one on a ground is an objection as well. */
export function objectionSaid(said: readonly Statement[], right: ObjectionRight): Statement | undefined {
  return said.findLast((one) => one.about === 'objection' && (right === null || one.objection.right === right));
}

/** The accounts that the history tells apart, by letter, with the name that was stated last. */
export function accountsIn({ entries, observations }: History): readonly StatedAccount[] {
  const named = [...accountNames(entries).values()].map(({ account, name }) => [account.label, name] as const);
  const read = observations.flatMap(({ account }) => (account === 'unknown' ? [] : [[account.label, ''] as const]));
  const byLabel = new Map([...read, ...named]);
  return [...byLabel].map(([label, name]) => ({ label, name })).sort(byLetter);
}

/** The recipient as a file may name it. */
export const recipientOf = ({ recipient }: Stated): string => cleanWords(recipient, STATEMENT_MAX);

function recipientRequest(stated: Stated, said: readonly Statement[]): StatementRequest[] {
  const text = recipientOf(stated);
  const last = said.findLast(({ about }) => about === 'recipient');
  return text === '' || text === last?.text ? [] : [{ type: 'statement', about: 'recipient', text }];
}

function nameRequests({ names }: Stated, { entries }: History): StatementRequest[] {
  const known = [...accountNames(entries).values()];
  return Object.entries(names).flatMap(([label, typed]) => {
    const text = cleanWords(typed, STATEMENT_MAX);
    const isKnown = known.some(({ account, name }) => account.label === label && name === text);
    return text === '' || isKnown ? [] : [{ type: 'statement', about: 'account', label, text } as const];
  });
}

function objectionRequest({ objection }: Stated, said: readonly Statement[]): StatementRequest[] {
  if (objection === 'none') return [];
  const right = objection === 'gdpr-article-21' ? objection : null;
  return objectionSaid(said, right) ? [] : [{ type: 'statement', about: 'objection', right }];
}
