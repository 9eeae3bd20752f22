import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Options } from '../core/options';
import { showTheme } from './show-theme';

type Ports = {
  readOptions(): Promise<Options>;
  /** False where the browser refuses; then all stay as they were. */
  saveOptions(part: Partial<Options>): Promise<boolean>;
  /** Calls back when an option has changed, in whatever page. */
  onOptions(callback: () => void, signal: AbortSignal): void;
};

/** Saves some options. False where the browser refuses; then all stay as they were. */
export type Choose = (part: Partial<Options>) => Promise<boolean>;

/** What the person chose, kept up with whatever page changes it. Each option takes effect at once. */
export function useOptions(ports: Ports, first: Options): { readonly options: Options; readonly choose: Choose } {
  const [options, setOptions] = useState(first);
  const refresh = useCallback(async () => {
    const read = await ports.readOptions();
    showTheme(read.theme);
    setOptions(read);
  }, [ports]);
  useEffect(() => {
    const ended = new AbortController();
    ports.onOptions(() => void refresh(), ended.signal);
    // What changed between the opening of the page and this moment, nobody told.
    void refresh();
    return () => ended.abort();
  }, [ports, refresh]);
  const choose = useCallback(
    async (part: Partial<Options>) => {
      const isSaved = await ports.saveOptions(part);
      await refresh();
      return isSaved;
    },
    [ports, refresh],
  );
  return { options, choose };
}
