import type { Instant } from '../core/instant';
import { browser } from './webextension';

/** A picture of the page in front, taken on the member's click and kept nowhere but in memory until they keep it. */
export type Draft = {
  readonly taken: Instant;
  /** Address of the page, without query and hash. */
  readonly address: string;
  /** `data:image/png;base64,...` */
  readonly image: string;
};

/** Where it stands in `storage.session`. */
export const DRAFT_KEY = 'picture-draft';

/**
 * A picture of what the tab in front shows, as `data:image/png;base64,...`. Rejects where the browser refuses: it wants
 * the click on the toolbar icon that opened the popup (`activeTab`).
 */
export const takePicture = (): Promise<string> => browser.tabs.captureVisibleTab(undefined, { format: 'png' });

/** Holds a picture until the browser closes, in place of an earlier one. Rejects where it is too large: about 10 MB. */
export const holdDraft = (draft: Draft): Promise<void> => browser.storage.session.set({ [DRAFT_KEY]: draft });
