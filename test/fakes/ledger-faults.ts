import { flattenedVerify } from 'jose';
import { fromBase64url } from '../../src/core/bytes';
import { commitOf, linkOf, NO_LINK } from '../../src/core/chain';
import { type Entry, payloadOf } from '../../src/core/entry';

/** What is wrong with a ledger, worked out apart from the code that sealed it; empty if nothing is. */
export async function ledgerFaults(entries: readonly Entry[]): Promise<string[]> {
  const faults: string[] = [];
  let previous = NO_LINK;
  for (const [place, entry] of entries.entries()) {
    const payload = payloadOf(entry);
    const { jwk } = JSON.parse(new TextDecoder().decode(fromBase64url(entry.jws.protected)));
    const key = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']);
    const opened = await flattenedVerify({ ...entry.jws }, key).catch(() => undefined);
    const commit = await commitOf(fromBase64url(entry.salt), entry.jws);
    const checks: readonly (readonly [string, boolean])[] = [
      ['place', entry.seq === place && payload?.seq === place],
      ['signature', opened !== undefined],
      ['prev', payload?.prev === previous],
      ['commit', entry.commit === commit],
      ['link', entry.link === (await linkOf(place, previous, commit))],
    ];
    faults.push(...checks.flatMap(([what, good]) => (good ? [] : [`${place}: ${what}`])));
    previous = entry.link;
  }
  return faults;
}
