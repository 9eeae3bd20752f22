import { type Instant, isBehind } from '../../core/instant';
import type { ReadObservation, SettingState, Shown } from '../../core/state';
import type { Words } from '../../core/texts';
import { offsetWords, reasonWords } from '../words';
import type { Markup } from './markup';

/** A row of the particulars: its name, and what is said. */
export type Particular = readonly [label: string, value: string | Markup];

/** When the switch was seen how: never more exact than what was seen (interface, section 3.1). */
export function dateRows({ state, ...words }: Words & { readonly state: Shown }): Particular[] {
  const { texts } = words;
  const rows = stateRows(state.state, words);
  if (state.failed === undefined) return rows;
  const why = reasonWords(state.failed.reading.reason, texts);
  return [...rows, [texts('state_unknown'), `${moment(state.failed.at, words)}: ${why}`]];
}

/** `23 Nov 2026, 11:36 UTC+01:00` */
export const moment = (at: Instant, { dates }: Pick<Words, 'dates'>): string =>
  `${dates.minute(at)} ${offsetWords(at)}`;

function stateRows(state: SettingState, words: Words): Particular[] {
  const { texts } = words;
  const when = (one: ReadObservation) => moment(one.at, words);
  switch (state.kind) {
    case 'unread':
      return [];
    case 'unknown':
      return [
        [texts('fact_tried'), moment(state.attempt.at, words)],
        [texts('fact_earlier'), texts('value_none')],
      ];
    case 'on':
    case 'option':
      return [lastRead(state.last, words)];
    case 'on-again':
      return [
        [texts('record_last_off'), when(state.off)],
        [texts('record_on_again'), when(state.found)],
        lastRead(state.last, words),
      ];
    default:
      return [...offRows(state, words), lastRead(state.last, words)];
  }
}

type OffState = Extract<SettingState, { kind: `off-${string}` }>;

function offRows(state: OffState, { texts, dates }: Words): Particular[] {
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
      if (isBehind(state.first.at, state.on.at)) return [[texts('fact_turned_off'), texts('value_between_clock')]];
      return [[texts('fact_turned_off'), texts('value_between', { date1: when(state.on), date2: when(state.first) })]];
  }
}

const lastRead = (last: ReadObservation, words: Words): Particular => [
  words.texts('fact_last_read'),
  read(last, words),
];

function read(one: ReadObservation, words: Words): string {
  const key = one.reading.basis === 'confirmed' ? 'value_fresh' : 'value_notfresh';
  return words.texts(key, { date: moment(one.at, words) });
}
