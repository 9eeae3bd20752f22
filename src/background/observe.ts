import { accountOf, accountReference } from '../core/account';
import { changeOf } from '../core/adds';
import { cleanWords } from '../core/clean';
import { historyOf } from '../core/history';
import type { Instant } from '../core/instant';
import { type LedgerStore, subjectOf } from '../core/ledger';
import type { Account, Observation, SealedReading, Unplaced } from '../core/payload';
import { observationSentence } from '../core/sentence';
import { OPTION_VALUE, type SettingId } from '../core/setting';
import { hidingPlaces } from '../core/unseen';
import { SETTINGS } from '../linkedin/catalogue/settings';
import type { Report } from '../messages/protocol';
import type { Ports } from './ports';

/** Longest language of a page, in UTF-16 units: what BCP 47 asks readers to have room for (RFC 5646, 4.4.1). */
const LANGUAGE_MAX = 35;

/**
 * Who is signed in, as far as a page tells: `/in/<slug>` of the profile links beside the member's own photo. Two different
 * candidates, or none, are nobody known.
 */
export function memberOf(ownLinks: readonly string[]): string | undefined {
  const paths = new Set(ownLinks.map((path) => /^\/in\/[^/]+/.exec(path)?.[0]));
  const [own] = paths;
  return paths.size === 1 ? own : undefined;
}

/** The account a page speaks of, as this history knows it. */
export async function accountFor(ownLinks: readonly string[], store: LedgerStore): Promise<Account> {
  const path = memberOf(ownLinks);
  if (path === undefined) return 'unknown';
  return accountOf(await accountReference(await store.accountSalt(), path), await store.accounts());
}

/** What was observed of one setting before, of whatever account. */
export function observedBefore(setting: string, ledger: string, store: LedgerStore) {
  const latest = async (accept: (one: Observation) => boolean) => {
    const subjects = (['unknown', ...(await store.accounts())] as const).map((account) => subjectOf(setting, account));
    const found = await Promise.all(subjects.map((subject) => store.latest(ledger, subject, accept)));
    return found
      .flatMap((one) => one ?? [])
      .sort((one, other) => one.seq - other.seq)
      .at(-1);
  };
  return {
    latest,
    /**
     * The newest observation, if it is of this very subject and nothing after it is gone: only that one can a reading
     * repeat.
     */
    async newest(subject: string): Promise<Observation | undefined> {
      const one = await latest(() => true);
      if (one === undefined || subjectOf(setting, one.account) !== subject) return undefined;
      const { unseen } = historyOf(ledger, await store.entries(ledger, one.seq), undefined);
      return hidingPlaces(unseen, setting).some((seq) => seq > one.seq) ? undefined : one;
    },
  };
}

/**
 * What a report says about a setting, in the light of what was recorded before: of the same account, or of the same
 * document, whose navigation may have named the member only later.
 */
export async function sealedReading(
  { reading, setting, visit }: Report,
  account: Account,
  before: ReturnType<typeof observedBefore>,
): Promise<SealedReading> {
  if (reading.outcome === 'unreadable') return reading;
  if (!isKnown(reading, setting)) return { outcome: 'unreadable', reason: 'unknown-value' };
  const { transition, ...seen } = reading;
  const isSame = (one: Observation) =>
    one.visit === visit || subjectOf(setting, one.account) === subjectOf(setting, account);
  const last = await before.latest((one) => one.reading.outcome === 'read' && isSame(one));
  // What follows an act is never what was loaded, whatever a script in a page may say.
  const basis = transition === 'acted' ? 'shown' : seen.basis;
  const change = changeOf(seen.value, transition, last);
  return 'option' in seen ? { ...seen, option: cleanWords(seen.option), basis, change } : { ...seen, basis, change };
}

/** Whether a setting can have this value, as far as anybody has documented: else what the page shows is not understood. */
function isKnown(reading: Extract<Report['reading'], { outcome: 'read' }>, setting: SettingId): boolean {
  if (!('option' in reading)) return true;
  const options = settingOf(setting)?.options;
  return OPTION_VALUE.test(reading.value) && (options?.includes(reading.value) ?? true);
}

const settingOf = (id: SettingId) => SETTINGS.find((one) => one.id === id);

/** The observation as it will be sealed. Texts that came from a page are cleaned here, whatever the page's script did. */
export function observationOf(report: Report, account: Account, reading: SealedReading, at: Instant, ports: Ports) {
  const setting = { id: report.setting, name: settingOf(report.setting)?.name ?? report.setting };
  const { address, language, heading, control } = report.page;
  const page = {
    address,
    language: cleanWords(language, LANGUAGE_MAX),
    heading: cleanWords(heading),
    control: cleanWords(control),
  };
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
