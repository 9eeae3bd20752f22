import { bytesOf } from '../base64';
import { linkOf, NO_LINK } from '../chain';
import type { RecordEntry, RecordFile } from '../record';
import type { Findings } from './findings';
import type { Opened } from './open-entry';
import type { Step } from './step';
import type { Code, Problem } from './verdict';

/** The walk along the links. It ends at the first break: what follows is a consequence, not another finding. */
export function chainWalk({ entries, head }: RecordFile, { add, stepResult }: Findings): Step {
  let previous = NO_LINK;
  let count = 0;
  let isWalking = true;
  const stop = (problem?: Problem) => {
    isWalking = false;
    if (problem !== undefined) add('chain', problem);
  };
  return {
    async see(opened) {
      if (!isWalking) return;
      if (opened.state === 'failed') return stop();
      const problem = orderBreak(opened.entry, count, entries) ?? (await linkBreak(opened, previous));
      if (problem !== undefined) return stop(problem);
      previous = opened.entry.link;
      count += 1;
    },
    end() {
      if (isWalking && (head.seq !== count - 1 || head.link !== previous)) stop({ code: 'head' });
      return stepResult('chain', count, isWalking);
    },
  };
}

/** @param place where the entry stands in the file, which is the place in the ledger that it should have */
function orderBreak({ seq }: RecordEntry, place: number, entries: readonly RecordEntry[]): Problem | undefined {
  if (seq === place) return undefined;
  const isElsewhere = seq < place || entries.some((other) => other.seq === place);
  return isElsewhere ? { code: 'order', seq } : { code: 'missing', seq: place };
}

async function linkBreak(opened: Opened, previous: string): Promise<Problem | undefined> {
  const { seq, commit, link } = opened.entry;
  const sealed = sealedBreak(opened, previous);
  if (sealed !== undefined) return { code: sealed, seq };
  const fits = bytesOf(commit) !== undefined && (await linkOf(seq, previous, commit)) === link;
  return fits ? undefined : { code: 'link', seq };
}

function sealedBreak(opened: Opened, previous: string): Code | undefined {
  if (opened.state !== 'sealed') return undefined;
  const { kind, seq, prev } = opened.payload;
  if ((kind === 'started') !== (seq === 0)) return 'beginning';
  return prev === previous ? undefined : 'previous';
}
