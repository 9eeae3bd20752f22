import { type Head, type Line, payloadOf } from './entry';
import type { Gist, SettingGist } from './gist';
import type { History } from './history';
import type { Observation, Payload, Statement } from './payload';
import { MAIN_SETTING, type SettingId } from './setting';
import { shownState } from './state';
import type { Unseen } from './unseen';
import { statedDay } from './window/stated-day';

type Read = Pick<History, 'head' | 'count' | 'damaged' | 'unseen' | 'statements' | 'exported' | 'observations'>;

/** Derives the gist of a history from all of it. */
export function gistOf({ observations, ...history }: Read): Gist {
  const { head, count, damaged, unseen, statements, exported } = history;
  const of = bySetting(observations);
  const settings = new Map(settingGists(of, unseen));
  const read = { settings, statements, unseen, main: of.get(MAIN_SETTING) ?? [] };
  return { head, count, damaged, unseen, statements, exported, settings, statedDay: statedIn(read) };
}

/** What was added to a history since its gist was derived: one entry or more, none of which hides or shows another. */
export type Added = { readonly head: Head; readonly payloads: readonly Payload[] };

/**
 * What follows a gist, if the gist can go on from it. Undefined where a place is empty, or an entry cannot be read or takes
 * another one away: then all must be read again.
 * @param lines all after the gist's head, in order; from the same store
 */
export function addedTo({ head }: Gist, lines: readonly Line[]): Added | undefined {
  if (head === undefined) return undefined;
  const payloads = lines.flatMap((line) => payloadOf(line) ?? []);
  const isNext = lines.every(({ seq }, index) => seq === head.seq + 1 + index);
  const isPlain = payloads.length === lines.length && payloads.every(({ kind }) => kind !== 'erased');
  const { seq, link } = lines.at(-1) ?? head;
  return isNext && isPlain ? { head: { ledger: head.ledger, seq, link }, payloads } : undefined;
}

/** The settings whose observations `goneOn` needs. */
export function touchedBy({ payloads }: Added): Set<SettingId> {
  return new Set(
    payloads.flatMap((one) => {
      if (one.kind === 'observation') return [one.setting.id];
      return one.kind === 'statement' && one.about === 'turned-off' ? [MAIN_SETTING] : [];
    }),
  );
}

/**
 * The gist after what was added: the same as of the whole history.
 * @param observations all of the settings that were touched, the added ones among them, in order
 */
export function goneOn(
  gist: Gist,
  { head, payloads }: Added,
  observations: ReadonlyMap<SettingId, readonly Observation[]>,
): Gist {
  const { unseen } = gist;
  const statements = [...gist.statements, ...payloads.filter(isStatement)];
  const settings = new Map([...gist.settings, ...settingGists(observations, unseen)]);
  const main = observations.get(MAIN_SETTING);
  return {
    ...gist,
    head,
    count: gist.count + payloads.length,
    statements,
    settings,
    statedDay: main ? statedIn({ settings, statements, unseen, main }) : gist.statedDay,
  };
}

/** The observations of each setting, in their order. */
export function bySetting(observations: readonly Observation[]): Map<SettingId, Observation[]> {
  const of = new Map<SettingId, Observation[]>();
  for (const one of observations) {
    const ones = of.get(one.setting.id);
    if (ones) ones.push(one);
    else of.set(one.setting.id, [one]);
  }
  return of;
}

// None of a setting of which there is no observation.
function settingGists(of: ReadonlyMap<SettingId, readonly Observation[]>, unseen: readonly Unseen[]) {
  return [...of].flatMap(([id, ones]): (readonly [SettingId, SettingGist])[] => {
    const newest = ones.at(-1);
    if (newest === undefined) return [];
    return [[id, { name: newest.setting.name, newest: newest.at, shown: shownState(ones, id, unseen) }]];
  });
}

type Told = Pick<Gist, 'settings' | 'statements' | 'unseen'> & { readonly main: readonly Observation[] };

function statedIn({ settings, statements, unseen, main }: Told) {
  const account = settings.get(MAIN_SETTING)?.shown.account ?? 'unknown';
  return statedDay({ statements, unseen, observations: main }, account);
}

const isStatement = (payload: Payload): payload is Statement => payload.kind === 'statement';
