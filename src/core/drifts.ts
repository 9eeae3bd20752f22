import type { Drift } from './drift';
import type { History } from './history';
import { MAIN_SETTING, type SettingId } from './setting';
import { shownState } from './state';

/** A setting that reads differently from before, by the name it was last seen under. */
export type SettingDrift = Drift & { readonly name: string };

/**
 * The settings besides the main one that read differently from before, the latest first. What went on is told until it is
 * read off again; any other change until the setting was read once more.
 */
export function otherDrifts({ observations, unseen }: History): SettingDrift[] {
  const settings = new Map<SettingId, string>(observations.map(({ setting }) => [setting.id, setting.name]));
  settings.delete(MAIN_SETTING);
  const drifts = [...settings].flatMap(([id, name]) => {
    const { state, drift } = shownState(observations, id, unseen);
    const isTold = drift && 'last' in state && (state.kind === 'on-again' || state.last.seq === drift.found.seq);
    return isTold ? [{ ...drift, name }] : [];
  });
  return drifts.sort((one, other) => other.found.seq - one.found.seq);
}
