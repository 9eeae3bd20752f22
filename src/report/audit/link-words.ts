import { apart } from '../../core/dates';
import type { ReadObservation, Shown } from '../../core/state';
import type { Words } from '../../core/texts';
import type { AuditRow } from './rows';

/** What follows for a setting from another one that LinkedIn turns off together with it. */
export function linkWords({ setting, shown, last }: AuditRow, rows: readonly AuditRow[], words: Words): string[] {
  if (last === undefined) return [];
  const leading = rows.filter((one) => one.setting.turnsOff.includes(setting.id));
  return leading.flatMap((one) => {
    const off = firstOff(one.shown);
    if (off === undefined) return [];
    const { name } = one.setting;
    if (last.reading.value === 'on') return mayHaveChanged(last, off, name, words);
    return shown.drift ? [words.texts('audit_link_together', { name })] : [];
  });
}

// An on that was read while the other was off already has outlasted it.
function mayHaveChanged(last: ReadObservation, off: ReadObservation, name: string, { texts, dates }: Words): string[] {
  if (off.seq < last.seq) return [];
  const [, date] = apart(dates, last.at, off.at);
  return [texts('audit_link_since', { name, date })];
}

/** The first off of the run that lasts. */
function firstOff({ state }: Shown): ReadObservation | undefined {
  return 'first' in state ? state.first : undefined;
}
