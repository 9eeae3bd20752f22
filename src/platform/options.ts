import { OPTION_NAMES, type Options, optionsIn } from '../core/options';
import { readStored } from './stored-options';
import { browser } from './webextension';

type Name = keyof Options;

// Each option has a key of its own, so that two pages that save two options at once keep both.

/** What the person chose; the defaults where the browser gives nothing. Never rejects. */
export async function readOptions(): Promise<Options> {
  return optionsIn(await readStored());
}

/** Calls back after an option, or one of those that are named, changed in whatever page, until the signal is aborted. */
export function onOptions(callback: () => void, signal?: AbortSignal, names: readonly Name[] = OPTION_NAMES): void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if ([...names, 'managed'].some((name) => Object.hasOwn(changes, name))) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
