import type { Managed } from '../core/managed';
import type { Options } from '../core/options';
import { browser } from './webextension';

// Apart from what knows each option's values, so that the popup need not load that before it is there.

/**
 * Options as they were stored, unchecked, with those that an organisation set in their place; `optionsIn` reads them. Empty where
 * the browser gives nothing. Never rejects.
 */
export async function readStored(): Promise<Readonly<Record<string, unknown>>> {
  const stored: Record<string, unknown> = await browser.storage.local.get().catch(() => ({}));
  // As the background keeps it (`managed.ts`).
  return { ...stored, ...(stored['managed'] as Managed | undefined)?.options };
}

/** Keeps some options in this browser. False where it refuses, and all stay as they were. */
export function saveOptions(part: Partial<Options>): Promise<boolean> {
  return browser.storage.local.set(part).then(
    () => true,
    () => false,
  );
}
