import { millis } from './instant';
import { MAIN_SETTING, type SwitchValue } from './setting';
import type { Summary, SummaryRow } from './summary';

/** What another browser of the same person read of the main setting. It is told beside the state, and never sets it. */
export type Elsewhere = Pick<SummaryRow, 'at'> & { readonly value: SwitchValue; readonly browser: string };

/** The latest that any of them read of the main setting. */
export function latestElsewhere(others: Iterable<Summary>): Elsewhere | undefined {
  const told = [...others].flatMap(({ browser, settings }) =>
    (settings.get(MAIN_SETTING) ?? []).flatMap(({ value, at }) =>
      value === 'on' || value === 'off' ? [{ browser, value, at } as const] : [],
    ),
  );
  return told.sort((one, other) => millis(other.at) - millis(one.at))[0];
}
