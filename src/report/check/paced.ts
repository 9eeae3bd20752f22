/** Milliseconds between two announcements of how far something is (interface, section 13). */
const PAUSE = 5000;

/** Tells how far something is, at most every five seconds, and not before the first five are over. */
export function paced(now: () => number, tell: (done: number, of: number) => void): (done: number, of: number) => void {
  let last = now();
  return (done, of) => {
    const time = now();
    if (time - last < PAUSE) return;
    last = time;
    tell(done, of);
  };
}
