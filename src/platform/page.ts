// The only module that names a browser API inside LinkedIn's page. It must stay free of the polyfill: a page's script is
// one small file. Nothing here can be seen by the page: its own world, its own listeners, no request, no write.
import type { PlaceQuestion, Recorded, Report, SettingsThere, ToPage } from '../messages/protocol';

/** The part of the WebExtension API that a content script uses; the same in Chromium and Firefox. */
type PageRuntime = {
  readonly id?: string;
  getManifest(): { readonly version: string };
  sendMessage<Answer>(message: Report | PlaceQuestion): Promise<Answer | undefined>;
  readonly onMessage: {
    addListener(listener: (message: ToPage, sender: { id?: string }, respond: (answer: unknown) => void) => true): void;
  };
};
/** `chrome` is the name that both browsers know. Without its `id` the extension is gone, and this script an orphan. */
declare const chrome: { readonly runtime?: PageRuntime };

/** Members that are younger than the DOM library. */
const counted = performance as Performance & { readonly eventCounts?: ReadonlyMap<string, number> };

/** Sends to the background; rejects where it does not answer. */
const ask = async <Answer>(message: Report | PlaceQuestion) => chrome.runtime?.sendMessage<Answer>(message);

export const send = (report: Report) => ask<Recorded>(report);

/** Answers the extension's own messages; no page can send any. */
export function answer(answerOf: (message: ToPage) => Promise<unknown>): void {
  chrome.runtime?.onMessage.addListener((message, _sender, respond) => {
    answerOf(message).then(respond);
    return true;
  });
}

/** A random UUID. */
export const visit = () => crypto.randomUUID();

/**
 * How the document was opened: its entry, the time now, and whether the member has already clicked in it. (What the browser
 * calls user activation outlives the document in Chromium.)
 */
export function openedAs() {
  // The list is typed as its base entry; this kind is Navigation Timing's.
  const [entry] = performance.getEntriesByType('navigation') as Partial<PerformanceNavigationTiming>[];
  return [entry ?? {}, performance.now(), !!counted.eventCounts?.get('click')] as const;
}

export const onRestored = (callback: () => void) =>
  addEventListener('pageshow', (event) => event.persisted && callback());

/** The version of this program. */
export const version = () => chrome.runtime?.getManifest().version ?? '';

/** Whether an element is displayed. Opacity is left alone: many toggles are a transparent input over a drawn one. */
export const visible = (element: Element) =>
  !element.closest('[aria-hidden=true],[inert]') && element.checkVisibility({ visibilityProperty: true });

/** What a watch takes from the page. */
export const surroundings = {
  document,
  settingsAt: (address: string) => ask<SettingsThere>({ type: 'settings-at', address }),
  visible,
  isOwn: (event: Event) => event.isTrusted,
  isAlive: () => !!chrome.runtime?.id,
};
