import { badgeOf, refusedBadge } from '../core/badge';
import { datesOf } from '../core/dates';
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
  return showBadge(badgeOf(state, texts, datesOf(language)));
}

/** Says on the toolbar that a reading could not be recorded. */
export async function showRefused(): Promise<void> {
  await showBadge(refusedBadge((await loadTexts()).texts));
}
