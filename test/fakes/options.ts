import { DEFAULTS, type Options } from '../../src/core/options';

/** Options in memory; every page that listens hears of a change. */
export function fakeOptions(chosen: Partial<Options> = {}) {
  let options: Options = { ...DEFAULTS, ...chosen };
  let isFull = false;
  const callbacks = new Set<() => void>();
  return {
    readOptions: async (): Promise<Options> => options,
    saveOptions: async (part: Partial<Options>): Promise<boolean> => {
      if (isFull) return false;
      options = { ...options, ...part };
      for (const callback of callbacks) callback();
      return true;
    },
    onOptions: (callback: () => void, signal?: AbortSignal): void => {
      callbacks.add(callback);
      signal?.addEventListener('abort', () => callbacks.delete(callback));
    },
    /** From here on the browser refuses to keep anything. */
    fills: (): void => {
      isFull = true;
    },
  };
}
