import { badgeOf, refusedBadge, withDrift } from '../core/badge';
import { datesOf } from '../core/dates';
import { otherDrifts } from '../core/drifts';
import { MAIN_SETTING } from '../core/setting';
import { shownState } from '../core/state';
import { readHistory } from '../platform/ledger-reader';
import { loadTexts } from '../platform/texts';
import { showBadge } from '../platform/toolbar';

/** Brings the toolbar icon up to date with the history. */
export async function showState(): Promise<void> {
  const [{ language, texts }, history] = await Promise.all([loadTexts(), readHistory()]);
  if (!history.ok) return showBadge(refusedBadge(texts));
  const { state } = shownState(history.value.observations, MAIN_SETTING, history.value.unseen);
  const words = { texts, dates: datesOf(language) };
  return showBadge(withDrift(badgeOf(state, texts, words.dates), otherDrifts(history.value)[0], words));
}

/** Says on the toolbar that a reading could not be recorded. */
export async function showRefused(): Promise<void> {
  await showBadge(refusedBadge((await loadTexts()).texts));
}
