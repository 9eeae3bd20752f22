import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Options } from '../core/options';
import type { Region } from '../core/region';
import type { Ports } from './ports';

/** The region, kept up with whatever page changes it, and whether the last choice here was saved. */
export function useRegion(ports: Ports, first: Options) {
  const [region, setRegion] = useState(first.region);
  const [isSaved, setSaved] = useState<boolean>();
  const look = useCallback(async () => setRegion((await ports.readOptions()).region), [ports]);
  useEffect(() => {
    const ended = new AbortController();
    ports.onOptions(() => void look(), ended.signal);
    return () => ended.abort();
  }, [ports, look]);
  const choose = async (chosen: Region | null) => {
    setSaved(undefined);
    const done = await ports.saveOptions({ region: chosen });
    await look();
    setSaved(done);
  };
  return { region, isSaved, choose };
}
