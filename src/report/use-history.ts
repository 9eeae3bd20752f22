import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { History } from '../core/history';
import type { StoreRefusal } from '../messages/protocol';
import { type Result, refused } from '../messages/result';
import type { Ports } from './ports';

/** The history as it was last read. Undefined until it was read once. */
export type Loaded = Result<History, StoreRefusal> | undefined;

/** Reads the history, and again whenever it changes or `refresh` is called. Of two that overlap the later one counts. */
export function useHistory(ports: Ports): { readonly loaded: Loaded; readonly refresh: () => Promise<void> } {
  const [loaded, setLoaded] = useState<Loaded>();
  const asked = useRef(0);
  const refresh = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const read = await ports.readHistory().catch(() => refused('cannot-open'));
    if (mine === asked.current) setLoaded(read);
  }, [ports]);
  useEffect(() => {
    const ended = new AbortController();
    ports.onAnnounced(() => void refresh(), ended.signal);
    void refresh();
    return () => ended.abort();
  }, [ports, refresh]);
  return { loaded, refresh };
}
