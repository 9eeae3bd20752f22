import type { Elsewhere } from '../core/elsewhere';
import { type Gist, NO_GIST, shownIn } from '../core/gist';
import { type Instant, instantAt, millis } from '../core/instant';
import type { Managed } from '../core/managed';
import { REMINDER_DEFAULT, reminderDue } from '../core/reminder';
import { MAIN_SETTING } from '../core/setting';
import type { Shown } from '../core/state';
import { type Here, lastRead, type Seen } from '../ui/seen';
import { type Trouble, troubleOf, type Unrecorded } from '../ui/trouble';
import type { Place, Situation } from './situation';

/** Milliseconds during which a reading is "just now". */
const JUST_NOW = 2 * 60 * 1000;

/** What the card is made from, in this situation. */
export function seenOf({ history, access, place, now, imported, stored }: Situation): Seen {
  const opened = history.ok ? history.value : NO_GIST;
  const shown = shownIn(opened, MAIN_SETTING);
  const trouble = troubleIn(history, shown, unrecordedAt(place, now));
  return {
    shown,
    history: opened,
    access,
    imported,
    // As the background keeps it.
    elsewhere: stored['elsewhere'] as Elsewhere | undefined,
    isDue: reminderDue(lastRead(shown)?.at, Number(stored['reminder'] ?? REMINDER_DEFAULT), now),
    // As the background keeps what an organisation set.
    isPictureForbidden: (stored['managed'] as Managed | undefined)?.forbids.includes('pictures') ?? false,
    // Of what cannot be opened it is not known what was read.
    here: history.ok ? hereOf(place, opened) : [],
    ...(trouble && { trouble }),
    ...(place.at === 'sign-in' && { tried: { at: now, reason: 'signed-out' } }),
  };
}

function hereOf(place: Place, gist: Gist): Here[] {
  if (place.at !== 'setting') return [];
  const { reading: isReading = false, unrecorded } = place.page ?? {};
  return place.others.map((setting) => {
    const shown = shownIn(gist, setting.id);
    return { setting, shown, isReading, isLost: unrecorded?.setting === setting.id };
  });
}

function troubleIn(
  history: Situation['history'],
  shown: Shown,
  unrecorded: Unrecorded | undefined,
): Trouble | undefined {
  if (history.ok) return troubleOf(history.value, shown, unrecorded);
  const { refusal } = history;
  const kind = refusal === 'newer-version' || refusal === 'lost' ? refusal : 'cannot-open';
  return { kind, ...(unrecorded && { unrecorded }) };
}

function unrecordedAt(place: Place, now: Instant): Unrecorded | undefined {
  const lost = place.at === 'setting' ? place.page?.unrecorded : undefined;
  if (lost?.setting !== MAIN_SETTING) return undefined;
  const { reading, refusal } = lost;
  // The page tells the moment alone; the offset is that of this same device.
  const at = { ...instantAt(lost.at, 0), offset: now.offset };
  return { reading, refusal, at, isRecent: Math.abs(millis(now) - lost.at) < JUST_NOW };
}
