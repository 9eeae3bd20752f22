import type { History } from '../core/history';
import type { SettingId } from '../core/setting';

/** The settings that a history speaks of, each by the name it was last seen under. */
export function settingsIn({ observations }: History): ReadonlyMap<SettingId, string> {
  return new Map(observations.map(({ setting }) => [setting.id, setting.name]));
}
