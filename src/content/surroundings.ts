import type { SettingsThere } from '../messages/protocol';
import type { Opening } from './opening';

/** All that a watch takes from the page it stands in. A test gives its own. */
export type Surroundings = {
  readonly document: Document;
  readonly opening: Opening;
  /** Which settings live at an address without query; rejects, or gives nothing, where nobody answers. */
  readonly settingsAt: (address: string) => Promise<SettingsThere | undefined>;
  readonly visible: (element: Element) => boolean;
  /** Whether an event is the member's own: `isTrusted` in a browser. */
  readonly isOwn: (event: Event) => boolean;
  /** False once the extension has been reloaded or removed: then everything stops for good. */
  readonly isAlive: () => boolean;
};
