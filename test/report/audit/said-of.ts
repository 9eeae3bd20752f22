import { besideWords } from '../../../src/report/audit/beside-words';
import { rowsOf } from '../../../src/report/audit/rows';
import { lookOf, stateWords } from '../../../src/report/audit/state-words';
import { historyWith, started } from '../../export/example';
import { WORDS } from '../../ui/words';
import { ANNA, type Line, seen, T1 } from './lines';

/** What the row of a setting says. */
export async function said(
  setting: string,
  lines: readonly Line[],
  gone: readonly number[] = [],
  damaged: number[] = [],
) {
  const whole = await historyWith([started(T1), ...lines]);
  const history = { ...whole, damaged, unseen: [...gone, ...damaged].map((seq) => ({ seq })) };
  const rows = rowsOf(history, undefined);
  const row = rows.find((one) => one.setting.id === setting);
  if (row === undefined) throw new Error(`no setting ${setting}`);
  const look = lookOf(row);
  return {
    state: stateWords(row, WORDS.texts),
    look: look && `${look.shape} ${look.tint}`,
    beside: besideWords(row, rows, history, WORDS),
  };
}

export const fresh = (when: typeof T1, setting: string, shown: string, change: 'none' | 'seen' | 'found' = 'none') =>
  seen(when, setting, shown, 'confirmed', change, ANNA);

export const FOUND = 'The change was not seen here.';
