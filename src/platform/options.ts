import { OPTION_NAMES, type Options, optionsIn } from '../core/options';
import { onChanged } from './on-changed';
import { readStored } from './stored-options';

type Name = keyof Options;

// Each option has a key of its own, so that two pages that save two options at once keep both.

/** What the person chose; the defaults where the browser gives nothing. Never rejects. */
export async function readOptions(): Promise<Options> {
  return optionsIn(await readStored());
}

/** Calls back after an option, or one of those that are named, changed in whatever page, until the signal is aborted. */
export function onOptions(callback: () => void, signal?: AbortSignal, names: readonly Name[] = OPTION_NAMES): void {
  const listener = (changes: object) => {
    if ([...names, 'managed'].some((name) => Object.hasOwn(changes, name))) callback();
  };
  onChanged('local', listener, signal);
}
