import type { Drift } from './drift';
import type { Gist } from './gist';
import { MAIN_SETTING } from './setting';

/** A setting that reads differently from before, by the name it was last seen under. */
export type SettingDrift = Drift & { readonly name: string };

/**
 * The settings besides the main one that read differently from before, the latest first. What went on is told until it is
 * read off again; any other change until the setting was read once more.
 */
export function otherDrifts({ settings }: Pick<Gist, 'settings'>): SettingDrift[] {
  const drifts = [...settings].flatMap(([id, { name, shown }]) => {
    const { state, drift } = shown;
    const isTold =
      id !== MAIN_SETTING &&
      drift &&
      'last' in state &&
      (state.kind === 'on-again' || state.last.seq === drift.found.seq);
    return isTold ? [{ ...drift, name }] : [];
  });
  return drifts.sort((one, other) => other.found.seq - one.found.seq);
}
