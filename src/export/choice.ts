import { type Entry, isSealed, type Line, leftOut, payloadOf } from '../core/entry';
import { historyOf } from '../core/history';
import type { Kept } from '../core/kept';
import { MAIN_SETTING, type SettingId } from '../core/setting';

/** What goes into a file: everything, what belongs to one setting, or all but the entries that are named. */
export type Choice =
  | { readonly what: 'everything' }
  | { readonly what: 'setting'; readonly setting: SettingId }
  | { readonly what: 'entries'; readonly without: readonly number[] };

/** The setting that a file speaks of first. */
export const settingOf = (choice: Choice): SettingId => (choice.what === 'setting' ? choice.setting : MAIN_SETTING);

/**
 * The ledger as a file holds it: of what is left out, place, commitment and link stay, so that the chain holds and
 * everybody sees how many there are. States are then derived from what is in the file, never from what is not.
 */
export function chosen<One extends Kept>(kept: One, choice: Choice): One {
  const { history, stamps, pictures } = kept;
  const without = new Set(choice.what === 'entries' ? choice.without : []);
  const entries = history.entries.map((line) => (stays(line, choice, without) ? line : leftOut(line)));
  const sealed = new Set(entries.filter(isSealed).map(({ seq }) => seq));
  const hidden = history.observations.filter(({ seq }) => !sealed.has(seq));
  return {
    ...kept,
    // Whoever leaves something out knows of which settings the readings are that are gone; a left-out statement hides none.
    history: {
      ...historyOf(history.head?.ledger, entries, history.exported),
      unseen: [...history.unseen, ...hidden.map(({ seq, setting }) => ({ seq, setting: setting.id }))],
    },
    stamps: stamps.filter(({ seq }) => sealed.has(seq)),
    pictures: pictures.filter(({ seq }) => sealed.has(seq)),
  };
}

// The entry that opens the ledger says when it began; without it a file could hide that it began late.
function stays(line: Line, choice: Choice, without: ReadonlySet<number>): boolean {
  if (line.seq === 0 || !isSealed(line)) return true;
  return choice.what === 'setting' ? belongs(line, choice.setting) : !without.has(line.seq);
}

function belongs(entry: Entry, setting: SettingId): boolean {
  const payload = payloadOf(entry);
  return payload?.kind !== 'observation' || payload.setting.id === setting;
}
