import { useEffect, useState } from 'preact/hooks';
import type { History } from '../../core/history';
import { NOTHING_STATED, newStatements, type Stated } from './statements';

/** What stands in the fields for statements; nothing is ticked and nobody is named before somebody does. */
export function useStated(history: History) {
  const [stated, setStated] = useState(NOTHING_STATED);
  const { objection } = stated;
  const change = (part: Partial<Stated>) => setStated((before) => ({ ...before, ...part }));
  const isSealed = newStatements({ ...NOTHING_STATED, objection }, history).length === 0;
  // Once it is sealed it stands ticked no more, so that a later export cannot seal it anew after it was erased.
  useEffect(() => {
    if (isSealed) setStated((before) => ({ ...before, objection: 'none' }));
  }, [isSealed]);
  return { stated, change };
}
