import { accountOf, accountReference } from '../core/account';
import { changeOf } from '../core/adds';
import { cleanWords } from '../core/clean';
import type { Instant } from '../core/instant';
import { type LedgerStore, subjectOf } from '../core/ledger';
import type { Account, Observation, SealedReading, Unplaced } from '../core/payload';
import { observationSentence } from '../core/sentence';
import type { Report } from '../messages/protocol';
import type { Ports } from './ports';

/**
 * The account a page speaks of, as this history knows it.
 * @param member path of the member's own profile, with or without a slash at the end
 */
export async function accountFor(member: string | null, store: LedgerStore): Promise<Account> {
  const path = /^\/in\/[^/]+/.exec(member ?? '')?.[0];
  if (path === undefined) return 'unknown';
  return accountOf(await accountReference(await store.accountSalt(), path), await store.accounts());
}

/** What a report says about a setting, in the light of what was recorded before. */
export async function sealedReading(report: Report, account: Account, ledger: string, store: LedgerStore) {
  const { reading, setting } = report;
  if (reading.outcome === 'unreadable') return reading;
  const { transition, ...seen } = reading;
  const last = await store.latest(ledger, subjectOf(setting.id, account), (one) => one.reading.outcome === 'read');
  return { ...seen, change: changeOf(seen.value, transition, last) } satisfies SealedReading;
}

/** The observation as it will be sealed. Texts that came from a page are cleaned here, whatever the page's script did. */
export function observationOf(report: Report, account: Account, reading: SealedReading, at: Instant, ports: Ports) {
  const setting = { id: report.setting.id, name: cleanWords(report.setting.name) };
  const { address, language, heading, control } = report.page;
  const page = { address, language: cleanWords(language), heading: cleanWords(heading), control: cleanWords(control) };
  const sentence = observationSentence({ at, name: setting.name, reading, account });
  const { visit, pass } = report;
  const program = ports.program();
  return {
    kind: 'observation',
    at,
    program,
    sentence,
    visit,
    pass,
    setting,
    reading,
    page,
    account,
  } satisfies Unplaced<Observation>;
}
