import type { Instant } from '../../core/instant';
import type { ReadObservation, SettingState, Shown } from '../../core/state';
import type { ExportInput } from '../input';
import { offsetWords, reasonWords } from '../words';
import type { Markup } from './markup';

/** A row of the particulars: its name, and what is said. */
export type Particular = readonly [label: string, value: string | Markup];

type Told = Pick<ExportInput, 'texts' | 'dates'>;

/** When the switch was seen how: never more exact than what was seen (interface, section 3.1). */
export function dateRows({ state, ...told }: Told & { readonly state: Shown }): Particular[] {
  const { texts } = told;
  const rows = stateRows(state.state, told);
  if (state.failed === undefined) return rows;
  const why = reasonWords(state.failed.reading.reason, texts);
  return [...rows, [texts('state_unknown'), `${moment(state.failed.at, told)}: ${why}`]];
}

/** `23 Nov 2026, 11:36 UTC+01:00` */
export const moment = (at: Instant, { dates }: Pick<Told, 'dates'>): string => `${dates.minute(at)} ${offsetWords(at)}`;

function stateRows(state: SettingState, told: Told): Particular[] {
  const { texts } = told;
  const when = (one: ReadObservation) => moment(one.at, told);
  switch (state.kind) {
    case 'unread':
      return [];
    case 'unknown':
      return [
        [texts('fact_tried'), moment(state.attempt.at, told)],
        [texts('fact_earlier'), texts('value_none')],
      ];
    case 'on':
      return [lastRead(state.last, told)];
    case 'on-again':
      return [
        [texts('record_last_off'), when(state.off)],
        [texts('record_on_again'), when(state.found)],
        lastRead(state.last, told),
      ];
    default:
      return [...offRows(state, told), lastRead(state.last, told)];
  }
}

type OffState = Extract<SettingState, { kind: `off-${string}` }>;

function offRows(state: OffState, { texts, dates }: Told): Particular[] {
  const when = (one: ReadObservation) => moment(one.at, { dates });
  switch (state.kind) {
    case 'off-shown': {
      const shown: Particular = [texts('fact_shown_off'), when(state.first)];
      return state.on ? [[texts('record_last_on'), when(state.on)], shown] : [shown];
    }
    case 'off-first-seen':
      return [
        [texts('fact_first_off'), read(state.first, { texts, dates })],
        [texts('fact_turned_off'), texts('value_unknown_day')],
      ];
    case 'off-since':
      return [[texts('fact_turned_off'), texts('value_seen_here', { date: when(state.first) })]];
    case 'off-between':
      return [[texts('fact_turned_off'), texts('value_between', { date1: when(state.on), date2: when(state.first) })]];
  }
}

const lastRead = (last: ReadObservation, told: Told): Particular => [told.texts('fact_last_read'), read(last, told)];

function read(one: ReadObservation, told: Told): string {
  const key = one.reading.basis === 'confirmed' ? 'value_fresh' : 'value_notfresh';
  return told.texts(key, { date: moment(one.at, told) });
}
