import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type History, historyOf } from '../core/history';
import type { Kept } from '../core/kept';
import type { StoreRefusal } from '../messages/protocol';
import { ok, type Result } from '../messages/result';
import type { Ports } from './ports';
import { readKept } from './read-kept';

/** All that is kept in this browser. */
export type Holdings = {
  /** This browser's own history; empty where nothing was ever recorded. */
  readonly history: History;
  readonly own: Kept | undefined;
  /** Histories that can no longer grow, and imported ones: shown beside the own one, never mixed with it. */
  readonly others: readonly Kept[];
};

/** What is kept, as it was last read, or why it could not be, and how to read it again. Undefined until it was read once. */
export type Loaded = Extract<Read, { ok: true }> | Unreadable | undefined;

type Read = Result<Holdings, StoreRefusal>;
type Unreadable = Extract<Read, { ok: false }> & { readonly again: () => Promise<void> };

/** Reads what is kept, and again whenever it changes or `refresh` is called. Of two that overlap the later one counts. */
export function useKept(ports: Ports): { readonly loaded: Loaded; readonly refresh: () => Promise<void> } {
  const [loaded, setLoaded] = useState<Loaded>();
  const asked = useRef(0);
  const refresh = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const read = await readKept(ports);
    if (mine === asked.current) setLoaded(read.ok ? ok(holdingsOf(read.value)) : { ...read, again: refresh });
  }, [ports]);
  useEffect(() => {
    const ended = new AbortController();
    ports.onAnnounced(() => void refresh(), ended.signal);
    void refresh();
    return () => ended.abort();
  }, [ports, refresh]);
  return { loaded, refresh };
}

function holdingsOf(kept: readonly Kept[]): Holdings {
  const own = kept.find(({ origin }) => origin === 'own');
  return {
    history: own?.history ?? historyOf(undefined, [], undefined),
    own,
    others: kept.filter(({ origin }) => origin !== 'own'),
  };
}
