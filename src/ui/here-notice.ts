import type { ReadObservation } from '../core/state';
import { reasonKey, valueWords } from '../core/text-keys';
import type { Words } from '../core/texts';
import type { Here } from './seen';

/** What the page in the active tab showed of the settings that live there. Undefined where none do. */
export function hereNotice(here: readonly Here[], words: Words): string | undefined {
  const said = here.map((one) => words.texts('here_page', { name: one.setting.name, said: saidOf(one, words) }));
  return said.length === 0 ? undefined : said.join(' ');
}

function saidOf({ shown, isReading, isLost }: Here, words: Words): string {
  const { texts, dates } = words;
  const { state, failed } = shown;
  const attempt = state.kind === 'unknown' ? state.attempt : failed;
  if (isLost) return texts('here_unrecorded');
  if (attempt) {
    const reason = texts(reasonKey(attempt.reading.reason, '_short'));
    return texts('here_failed', { date: dates.minute(attempt.at), reason });
  }
  // What was read before may have been of another account.
  if (isReading) return texts('reading_now');
  return 'last' in state ? readWords(state.last, state.kind === 'off-shown', words) : texts('here_unread');
}

function readWords({ at, reading }: ReadObservation, isOnScreen: boolean, { texts, dates }: Words): string {
  const values = { value: valueWords(reading, texts), date: dates.minute(at) };
  return texts(isOnScreen ? 'here_shown' : 'here_read', values);
}
