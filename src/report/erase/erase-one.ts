import type { History } from '../../core/history';
import type { SettingId } from '../../core/setting';
import type { Texts } from '../../core/texts';
import type { Row } from '../../export/row';
import { hidesNewest } from '../export/choices';

/** Whether an entry has contents that are the holder's to erase: a reading, a statement or a picture. */
export const isErasable = ({ kind, observation }: Row): boolean =>
  observation !== undefined || kind === 'statement' || kind === 'picture';

/** What is lost and what remains, to be read before it is done. */
export function eraseSays({ seq, observation }: Row, history: History, texts: Texts): string[] {
  const hides = observation !== undefined && isNewest(seq, observation.setting.id, history);
  return [texts('erase_one_ask'), texts('erase_one_more'), ...(hides ? [texts('erase_one_hides')] : [])];
}

/** Whether the state that is shown goes with this observation. */
function isNewest(seq: number, setting: SettingId, history: History): boolean {
  const observations = history.observations.filter((one) => one.seq !== seq);
  const without = { ...history, observations, unseen: [...history.unseen, { seq }] };
  return !hidesNewest(history, setting) && hidesNewest(without, setting);
}
