import { isHidden } from '../../core/hidden';
import type { History } from '../../core/history';
import type { SettingId } from '../../core/setting';
import { shownState } from '../../core/state';
import type { Choice } from '../../export/choice';
import { settingsIn } from '../../export/settings-in';

const EVERYTHING: Choice = { what: 'everything' };

/** The choice, as long as the history has what was chosen; else everything. */
export function possible(choice: Choice, history: History): Choice {
  if (choice.what !== 'setting') return choice;
  const settings = settingsIn(history);
  return settings.size > 1 && settings.has(choice.setting) ? choice : EVERYTHING;
}

/** Whether a history has readings, and the newest of them is not to be seen in it. */
export function hidesNewest({ observations, unseen }: History, setting: SettingId): boolean {
  return isHidden(shownState(observations, setting, unseen));
}
