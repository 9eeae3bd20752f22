import { useCallback, useEffect, useState } from 'preact/hooks';
import { ok, type Result, refused } from '../../messages/result';
import type { Draft } from '../../platform/picture-draft';
import type { Ports } from '../ports';

/** The picture that waits for a decision, `none` where there is none; undefined until that is known. */
export type Waiting = Result<Draft, 'none'> | undefined;

/** Looks for the picture that the popup took, and again whenever `look` is called. */
export function useDraft(ports: Ports): { readonly waiting: Waiting; readonly look: () => Promise<void> } {
  const [waiting, setWaiting] = useState<Waiting>();
  const look = useCallback(async () => {
    const draft = await ports.readDraft().catch(() => undefined);
    setWaiting(draft ? ok(draft) : refused('none'));
  }, [ports]);
  useEffect(() => void look(), [look]);
  return { waiting, look };
}
