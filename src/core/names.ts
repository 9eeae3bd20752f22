import { type Line, payloadOf } from './entry';
import type { KnownAccount } from './ledger';

/** What the holder states of an account: the newest name by its reference. Nothing else ever holds a name. */
export type AccountNames = ReadonlyMap<string, { readonly account: KnownAccount; readonly name: string }>;

/** @param entries oldest first */
export function accountNames(entries: readonly Line[]): AccountNames {
  const names = new Map<string, { account: KnownAccount; name: string }>();
  for (const entry of entries) {
    const payload = payloadOf(entry);
    if (payload?.kind !== 'statement' || payload.about !== 'account') continue;
    names.set(payload.account.reference, { account: payload.account, name: payload.text });
  }
  return names;
}
