/** How far long work is, in entries. */
export type Progress = { readonly done: number; readonly of: number };

type Clock = () => number;
type Tell = (progress: Progress) => void;

/** Tells how far something is, at most once in so many milliseconds, and not before the first of them are over. */
export function paced(pause: number, now: Clock, tell: Tell): Tell {
  let last = now();
  return (progress) => {
    const time = now();
    if (time - last < pause) return;
    last = time;
    tell(progress);
  };
}

/** Lets the page paint and answer at most once in so many milliseconds, so that long work never holds it up for longer. */
export function resting(pause: number, now: Clock): () => Promise<void> {
  let last = now();
  return async () => {
    if (now() - last < pause) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = now();
  };
}
