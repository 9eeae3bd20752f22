import { millis } from '../../core/instant';
import type { VerifyOptions } from '../../core/verify/verify';
import type { Ports } from '../ports';
import { type Progress, paced, resting } from './paced';

/** Milliseconds between two announcements of how far something is (interface, section 13). */
const ANNOUNCED = 5000;
/** Milliseconds between two changes of what the eye sees of it. */
const SHOWN = 200;
/** Milliseconds for which the page may be held up. */
const TURN = 30;

export type Watcher = {
  readonly signal: AbortSignal;
  readonly onShown: (progress: Progress) => void;
  readonly onAnnounced: (progress: Progress) => void;
};

/** What a check is to call after each entry: tells how far it is, lets the page answer, and ends it once it is cancelled. */
export function watched(
  { signal, onShown, onAnnounced }: Watcher,
  ports: Pick<Ports, 'now'>,
): NonNullable<VerifyOptions['onProgress']> {
  const read = () => millis(ports.now());
  // One look at the clock for each entry.
  let time = read();
  const now = () => time;
  const [show, announce, rest] = [paced(SHOWN, now, onShown), paced(ANNOUNCED, now, onAnnounced), resting(TURN, now)];
  return async (done, of) => {
    signal.throwIfAborted();
    time = read();
    show({ done, of });
    announce({ done, of });
    await rest();
    signal.throwIfAborted();
  };
}
