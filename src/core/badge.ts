import type { Dates } from './dates';
import { driftValues } from './drift-words';
import type { SettingDrift } from './drifts';
import type { ReadObservation, SettingState } from './state';
import type { Texts, Words } from './texts';

/** What the toolbar shows: a sign, its colour, and the title that says it in words (interface, section 5). */
export type Badge = { readonly text: string; readonly colour: string; readonly title: string };

const COLOURS = { grey: '#4D5563', amber: '#9A4A00', magenta: '#9C1B5B', green: '#14653F', red: '#A8201A' } as const;

/** The badge of a state. The signs are never ON or OFF: on a toolbar these speak of the extension. */
export function badgeOf(state: SettingState, texts: Texts, dates: Dates): Badge {
  switch (state.kind) {
    case 'unread':
      return { text: '', colour: COLOURS.grey, title: texts('title_unread') };
    case 'unknown':
      return { text: '?', colour: COLOURS.grey, title: texts('title_unknown') };
    case 'on':
      return { text: '!', colour: COLOURS.amber, title: texts('title_on', { date: dates.day(state.last.at) }) };
    case 'on-again': {
      const values = { date1: dates.day(state.off.at), date2: dates.day(state.found.at) };
      return { text: '!', colour: COLOURS.magenta, title: texts('title_on_again', values) };
    }
    case 'off-shown':
      return { text: '…', colour: COLOURS.grey, title: texts('title_shown') };
    default:
      return { text: '✓', colour: COLOURS.green, title: texts('title_off', { date: dates.day(state.last.at) }) };
  }
}

/**
 * The badge with a reminder to check again. It takes the place of a tick alone: an on, or a doubt, is more to be told.
 * @param due the last reading, if it became old
 */
export function withReminder(badge: Badge, state: SettingState, due: ReadObservation | undefined, words: Words): Badge {
  if (due === undefined || !('since' in state)) return badge;
  return { text: '•', colour: COLOURS.grey, title: words.texts('title_reminder', { date: words.dates.day(due.at) }) };
}

/** The badge with a word on an answer that LinkedIn owes, in place of a tick alone, as {@link withReminder}. */
export function withOverdue(badge: Badge, state: SettingState, date: string | undefined, texts: Texts): Badge {
  if (date === undefined || !('since' in state)) return badge;
  return { text: '•', colour: COLOURS.grey, title: texts('title_answer', { date }) };
}

/**
 * The badge with a word on another setting that reads differently from before. The sign stays that of the main setting: it
 * must never look as if that one had changed.
 */
export function withDrift(badge: Badge, drift: SettingDrift | undefined, words: Words): Badge {
  if (drift === undefined) return badge;
  const values = { title: badge.title, name: drift.name, ...driftValues(drift, words) };
  return { ...badge, title: words.texts('title_drift', values) };
}

/** The badge while a reading waits that the store refused. */
export function refusedBadge(texts: Texts): Badge {
  return { text: '!', colour: COLOURS.red, title: texts('title_notrecorded') };
}
