import { useRef, useState } from 'preact/hooks';
import { noStamp, type Outcome } from './outcome';

/** What a press was for: a stamp by an authority, or a file. */
type About = { readonly what: 'ask' | 'file'; readonly authority: string };

/** Does what a press was for, unless something is under way. */
export type Run = (about: About, work: () => Promise<Outcome>) => Promise<void>;

/** How far the last press has got. */
export type Progress =
  | { readonly state: 'idle' }
  | (About & { readonly state: 'busy' })
  | (About & { readonly state: 'done'; readonly outcome: Outcome });

/** Does one thing at a time: a press while something is under way is overlooked. Nothing is repeated by itself. */
export function useStamping(refresh: () => Promise<void>) {
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const isBusy = useRef(false);
  const run: Run = async (about, work) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setProgress({ ...about, state: 'busy' });
    // Within the press itself, since a browser lets a page ask for permissions then alone.
    const outcome = await work().catch(() => noStamp('failed'));
    isBusy.current = false;
    await refresh();
    setProgress({ ...about, state: 'done', outcome });
  };
  return { progress, run };
}
