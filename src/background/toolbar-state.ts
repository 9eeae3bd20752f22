import { badgeOf, refusedBadge, withDrift, withOverdue, withReminder } from '../core/badge';
import { type Day, dayOf } from '../core/day';
import { dayWords } from '../core/day-words';
import { otherDrifts } from '../core/drifts';
import { shownIn } from '../core/gist';
import { reminderDue } from '../core/reminder';
import { MAIN_SETTING } from '../core/setting';
import type { ReadObservation } from '../core/state';
import { overdueSince } from '../linkedin/overdue';
import { now } from '../platform/clock';
import { currentGist } from '../platform/gist-keeper';
import { clearNotice, mayNotify, showNotice } from '../platform/notices';
import { readNotified, saveNotified } from '../platform/notified';
import { readOptions } from '../platform/options';
import { loadWords } from '../platform/texts';
import { showBadge } from '../platform/toolbar';
import { type Due, remind } from './remind';

const NOTICES = { mayNotify, showNotice, clearNotice, readNotified, saveNotified };

/** Brings the toolbar icon, and the notice of the system, up to date with the history, the options and the clock. */
export async function showState(): Promise<void> {
  const [gist, options] = await Promise.all([currentGist(), readOptions()]);
  const words = await loadWords(options.language);
  const { texts } = words;
  if (!gist.ok) return showBadge(refusedBadge(texts));
  const { state } = shownIn(gist.value, MAIN_SETTING);
  const last = 'last' in state ? state.last : undefined;
  const due = reminderDue(last?.at, options.reminder, now()) ? last : undefined;
  const answer = overdueSince(gist.value, options, dayOf(now()));
  const reminded = withReminder(badgeOf(state, texts, words.dates), state, due, words);
  const badge = withOverdue(reminded, state, answer && dayWords(answer, words.dates), texts);
  await showBadge(withDrift(badge, otherDrifts(gist.value)[0], words));
  // What the browser refuses to show or to keep takes nothing away from the record.
  await remind(dueOf(answer, due), options, words, NOTICES).catch(() => undefined);
}

// What somebody else owes is told first: it does not come back by itself with the next reading.
function dueOf(answer: Day | undefined, reading: ReadObservation | undefined): Due | undefined {
  if (answer !== undefined) return { answer };
  return reading && { reading };
}

/** Says on the toolbar that a reading could not be recorded. */
export async function showRefused(): Promise<void> {
  const { language } = await readOptions();
  await showBadge(refusedBadge((await loadWords(language)).texts));
}
