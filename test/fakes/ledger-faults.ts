import { flattenedVerify } from 'jose';
import { fromBase64url } from '../../src/core/bytes';
import { commitOf, linkOf, NO_LINK } from '../../src/core/chain';
import { type Entry, isSealed, type Line, payloadOf } from '../../src/core/entry';

type Checks = readonly (readonly [what: string, good: boolean])[];

/** What is wrong with a ledger, worked out apart from the code that sealed it; empty if nothing is. */
export async function ledgerFaults(lines: readonly Line[]): Promise<string[]> {
  const faults: string[] = [];
  let previous = NO_LINK;
  for (const [place, line] of lines.entries()) {
    const checks: Checks = [
      ['place', line.seq === place],
      ['link', line.link === (await linkOf(place, previous, line.commit))],
      ...(isSealed(line) ? await sealChecks(line, previous) : []),
    ];
    faults.push(...checks.flatMap(([what, good]) => (good ? [] : [`${place}: ${what}`])));
    previous = line.link;
  }
  return faults;
}

async function sealChecks(entry: Entry, previous: string): Promise<Checks> {
  const payload = payloadOf(entry);
  const { jwk } = JSON.parse(new TextDecoder().decode(fromBase64url(entry.jws.protected)));
  const key = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']);
  const opened = await flattenedVerify({ ...entry.jws }, key).catch(() => undefined);
  return [
    ['sealed place', payload?.seq === entry.seq],
    ['signature', opened !== undefined],
    ['prev', payload?.prev === previous],
    ['commit', entry.commit === (await commitOf(fromBase64url(entry.salt), entry.jws))],
  ];
}
