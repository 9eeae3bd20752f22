import { cleanWords } from '../../core/clean';
import type { History } from '../../core/history';
import { accountNames } from '../../core/names';
import { type ObjectionRight, STATEMENT_MAX, type Statement } from '../../core/payload';
import type { Region } from '../../core/region';
import { regionStatement } from '../../core/statements';
import { byLetter } from '../../core/whose';
import type { StatementRequest } from '../../messages/protocol';

/** What the holder wants to state, as it stands in the fields. */
export type Stated = {
  readonly recipient: string;
  /** Names by the letter of the account. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether they object, and on what ground. */
  readonly objection: 'none' | 'without-ground' | NonNullable<ObjectionRight>;
  /** Their region, if it is to be sealed. */
  readonly region: Region | null;
};

export const NOTHING_STATED: Stated = { recipient: '', names: {}, objection: 'none', region: null };

/** `name` is empty where none was stated. */
export type StatedAccount = { readonly label: string; readonly name: string };

/** What must be sealed so that the file says all of it: nothing that the history says already. */
export function newStatements(stated: Stated, history: History): StatementRequest[] {
  const said = history.statements;
  return [
    ...recipientRequest(stated, said),
    ...nameRequests(stated, history),
    ...objectionRequest(stated, said),
    ...regionRequest(stated, history),
  ];
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

function regionRequest({ region }: Stated, history: History): StatementRequest[] {
  const isNew = region !== null && regionStatement(history)?.region !== region;
  return isNew ? [{ type: 'statement', about: 'region', region }] : [];
}
