import { MAIN_SETTING } from '../../src/core/setting';
import { type Shown, shownState } from '../../src/core/state';
import { history, type Mark } from '../fakes/history';

/** What is shown of the main setting after these readings. */
export const shown = (marks: readonly Mark[]): Shown => shownState(history(marks), MAIN_SETTING);
