import { DEFAULTS, type Options, optionsIn } from '../core/options';
import { readStored } from './stored-options';
import { browser } from './webextension';

// Each option has a key of its own, so that two pages that save two options at once keep both.
const NAMES = Object.keys(DEFAULTS);

/** What the person chose; the defaults where the browser gives nothing. Never rejects. */
export async function readOptions(): Promise<Options> {
  return optionsIn(await readStored());
}

/** Calls back after an option changed, in whatever page, until the signal is aborted. */
export function onOptions(callback: () => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.keys(changes).some((name) => NAMES.includes(name))) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
