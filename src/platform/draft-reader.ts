import { DRAFT_KEY, type Draft } from './picture-draft';
import { browser } from './webextension';

// Apart from what takes a picture, so that the popup does not load it.

/** The picture that was taken last and not yet kept or thrown away. */
export async function readDraft(): Promise<Draft | undefined> {
  const { [DRAFT_KEY]: draft } = await browser.storage.session.get(DRAFT_KEY);
  // Nothing but `holdDraft` writes there.
  return draft as Draft | undefined;
}

/** Throws it away. */
export const dropDraft = (): Promise<void> => browser.storage.session.remove(DRAFT_KEY);
