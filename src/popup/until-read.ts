import { millis } from '../core/instant';
import type { Ports } from './ports';
import { placeOf } from './situation';

/** Milliseconds between two looks; shorter than any reading takes, so that none is missed. */
const BEAT = 150;
/** A page's script gives up after 20 s, and so does whoever waits for it (interface, section 4.9). */
const LONGEST = 20_000;

/**
 * How waiting for a page ended: it was read · it turned into a sign-in · something else made an end · 20 s are over,
 * with (`slow`) or without (`silent`) an answer from its script.
 */
export type Ending = 'read' | 'sign-in' | 'overtaken' | 'slow' | 'silent';

/**
 * Waits until a page that was just opened anew has been read. The old page may answer once or twice before it goes, so
 * only a script that was first missing or busy counts as the new one.
 */
export async function untilRead(ports: Ports, isOver: () => boolean): Promise<Ending> {
  let wasBusy = false;
  let last: Glimpse = 'silent';
  const start = millis(ports.now());
  while (millis(ports.now()) - start < LONGEST) {
    await ports.pause(BEAT);
    if (isOver()) return 'overtaken';
    last = await glimpse(ports);
    if (last === 'sign-in' || (last === 'done' && wasBusy)) break;
    wasBusy ||= last !== 'done';
  }
  return last === 'done' ? (wasBusy ? 'read' : 'slow') : last;
}

type Glimpse = 'sign-in' | 'silent' | 'slow' | 'done';

async function glimpse(ports: Ports): Promise<Glimpse> {
  const place = await placeOf(ports);
  if (place.at === 'sign-in') return 'sign-in';
  if (place.at === 'elsewhere' || place.page === undefined) return 'silent';
  return place.page.reading ? 'slow' : 'done';
}
