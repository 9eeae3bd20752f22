import { isSealed, payloadOf } from '../entry';
import type { Payload } from '../payload';
import type { RecordFile } from '../record';
import type { Findings } from './findings';
import type { Step } from './step';

/** The count of what is not in the file: by an `erased` entry, or because the holder left it out. */
export type Omissions = Step & { readonly counts: () => { readonly leftOut: number; readonly erased: number } };

type Erased = Extract<Payload, { readonly kind: 'erased' }>;

/** The step that tells what the file leaves out, and whether it may. */
export function omissions({ entries }: RecordFile, { add, stepResult }: Findings): Omissions {
  let places = 0;
  let isReached = true;
  const erased = new Set<number>();
  const seeErased = ({ seq, erased: named }: Erased) => {
    const standing = entries[named.seq];
    // Where entries do not stand at their own places the chain is broken, and nothing follows from where they stand.
    const line = standing?.seq === named.seq ? standing : undefined;
    if (named.seq >= seq || contradicts(line, named.kind)) add('omissions', { code: 'erasure', seq });
    else if (line !== undefined && !isSealed(line)) erased.add(named.seq);
  };
  return {
    see(opened) {
      if (opened.state === 'left-out') places += 1;
      // It may have been the one that says what was erased.
      if (opened.state === 'failed') isReached = false;
      if (opened.state === 'sealed' && opened.payload.kind === 'erased') seeErased(opened.payload);
    },
    end: () => stepResult('omissions', places, isReached),
    counts: () => ({ leftOut: places - erased.size, erased: erased.size }),
  };
}

/**
 * Whether contents that were erased later still stand here, as another kind. That they stand is no fault: the file may be
 * merged of one made before and one made after.
 */
function contradicts(line: RecordFile['entries'][number] | undefined, kind: Erased['erased']['kind']): boolean {
  const payload = line && payloadOf(line);
  return payload !== undefined && payload.kind !== kind;
}
