import type { Texts } from '../../core/texts';
import { type Told, toldOf } from './check-line';
import { unopenedLine } from './line-of';
import type { Found } from './walk';

/** What checks files, one after the other. */
export type Checker = {
  /** Rejects where it died of the file, or was ended meanwhile; then it checks no other. */
  readonly check: (file: string, path: string) => Promise<Told>;
  readonly end: () => void;
};

/** What checks side by side: how many at once, and how another one is started. */
export type Lanes = { readonly count: number; readonly start: () => Checker };

/** Bytes of memory for each lane: more than the check of any one file was seen to take. */
export const LANE_BYTES = 2 ** 30;

/** How many lanes a machine has room for: one for each of its cores, as far as its memory goes. */
export const laneCount = (cores: number, memory: number): number =>
  Math.max(1, Math.min(cores, Math.floor(memory / LANE_BYTES)));

/**
 * Checks all that is found, as many at once as there are lanes. A lane goes on when what it told was taken, so that nothing
 * piles up. Ends when all is told, or as soon as `tell` says that nobody listens any more.
 */
export async function checkAll(
  found: AsyncIterator<Found, void>,
  { count, start }: Lanes,
  tell: (told: Told) => Promise<boolean>,
  texts: Texts,
): Promise<void> {
  const running = new Set<Checker>();
  let isHeard = true;
  const endAll = () => {
    isHeard = false;
    for (const checker of running) checker.end();
  };
  try {
    await Promise.all(Array.from({ length: count }, () => lane()));
  } finally {
    endAll();
    await found.return?.();
  }

  async function lane(): Promise<void> {
    const own = renewed(start, running);
    for (let next = await found.next(); isHeard && !next.done; next = await found.next()) {
      const told = await toldOfFound(next.value, own, texts);
      if (isHeard && !(await tell(told))) endAll();
    }
  }
}

async function toldOfFound(found: Found, check: Checker['check'], texts: Texts): Promise<Told> {
  const { file } = found;
  if ('fault' in found) return toldOf(unopenedLine(file, found.fault, texts));
  return check(file, found.path).catch(() => toldOf(unopenedLine(file, 'failed', texts)));
}

/** A checker in whose place another one steps when it dies; the first is started when there is something to check. */
function renewed(start: () => Checker, running: Set<Checker>): Checker['check'] {
  let checker: Checker | undefined;
  return async (file, path) => {
    checker ??= start();
    running.add(checker);
    try {
      return await checker.check(file, path);
    } catch (error) {
      checker.end();
      running.delete(checker);
      checker = undefined;
      throw error;
    }
  };
}
