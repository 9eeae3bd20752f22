import type { Checked } from '../messages/protocol';
import { failureOf } from '../ui/seen';
import type { Desk } from './desk';
import { seenOf } from './seen-of';
import { newestIn, type Place, type Situation } from './situation';
import { type Ending, untilRead } from './until-read';

/** Milliseconds that the background has for recording what a page has just settled on. */
const RECORDING = 600;

type SettingPlace = Extract<Place, { at: 'setting' }>;

/** `Check this page now`: asks the script in the active tab. What came of it is always said. */
export function check(desk: Desk): Promise<void> {
  return whileReading(desk, async ({ tab }) => {
    const checked = await desk.ports.checkPage(tab);
    return saidOfCheck(checked, await desk.refresh());
  });
}

/** `Reload the page and check`: opens the same address anew and waits until the fresh page has been read. */
export function reload(desk: Desk): Promise<void> {
  const before = newestIn(desk.live().situation);
  return whileReading(desk, async ({ tab, address }, isOver) => {
    await desk.ports.openAnew(tab, address);
    const ending = await untilRead(desk.ports, isOver);
    if (ending === 'overtaken') return [];
    if (ending === 'read') await desk.ports.pause(RECORDING);
    return saidOfReload(ending, before, await desk.refresh());
  });
}

/**
 * Where the tab is on the setting and nothing is being read yet: shows `Reading …` meanwhile, then says the keys that come
 * of it. A new entry may make an earlier end.
 */
async function whileReading(
  desk: Desk,
  read: (place: SettingPlace, isOver: () => boolean) => Promise<string[]>,
): Promise<void> {
  const { situation, reading } = desk.live();
  if (situation?.place.at !== 'setting' || reading) return;
  const mine = Symbol('reading');
  const isOver = () => desk.live().reading !== mine;
  desk.change({ reading: mine, said: undefined });
  try {
    const keys = await read(situation.place, isOver);
    if (keys.length > 0 && !isOver()) desk.change({ said: keys.map((key) => desk.texts(key)).join(' ') });
  } finally {
    if (!isOver()) desk.change({ reading: undefined });
  }
}

function saidOfCheck(checked: Checked | undefined, situation: Situation): string[] {
  if (checked === undefined) return ['checked_no_answer'];
  if (checked.ok) return checked.value === 'stored' ? [] : [noNews(situation)];
  if (checked.refusal === 'other-page') return ['reason_other_page', 'reason_other_page_do'];
  return seenOf(situation).trouble ? [] : ['state_notrecorded'];
}

function saidOfReload(ending: Ending, before: number | undefined, after: Situation): string[] {
  if (ending === 'sign-in' || before !== newestIn(after) || seenOf(after).trouble) return [];
  if (ending === 'read') return [noNews(after)];
  return [ending === 'slow' ? 'reason_too_slow' : 'checked_no_answer'];
}

function noNews(situation: Situation): string {
  return failureOf(seenOf(situation)) ? 'checked_same_failure' : 'checked_nothing_new';
}
