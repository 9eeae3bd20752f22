import { type Line, payloadOf } from './entry';
import type { KnownAccount } from './ledger';
import type { Payload } from './payload';

/** What the holder states of an account: the newest name by its reference. Nothing else ever holds a name. */
export type AccountNames = ReadonlyMap<string, { readonly account: KnownAccount; readonly name: string }>;

/** @param entries oldest first */
export const accountNames = (entries: readonly Line[]): AccountNames =>
  namesIn(entries.flatMap((entry) => payloadOf(entry) ?? []));

/** @param payloads oldest first */
export function namesIn(payloads: readonly Payload[]): AccountNames {
  const names = new Map<string, { account: KnownAccount; name: string }>();
  for (const payload of payloads) {
    if (payload.kind !== 'statement' || payload.about !== 'account') continue;
    names.set(payload.account.reference, { account: payload.account, name: payload.text });
  }
  return names;
}
