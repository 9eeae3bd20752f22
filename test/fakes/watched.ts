import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { openingOf } from '../../src/content/opening';
import type { Surroundings } from '../../src/content/surroundings';
import { type Sight, watch } from '../../src/content/watch';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionsAt } from '../../src/linkedin/definitions';
import { ok } from '../../src/messages/result';
import { page, toggle } from '../fixtures/build';
import { ADDRESS } from '../fixtures/words';
import { countSearches } from './searches';

const ORIGIN = 'https://www.linkedin.com';

type Given = {
  /** The setting's own page, its switch drawn off, if not given. */
  readonly html?: string;
  readonly address?: string;
  readonly tell?: (sight: Sight) => void;
  /** What the background answers, if not as it does. */
  readonly settingsAt?: Surroundings['settingsAt'];
};

/** Which settings live where, as the background answers it. */
export const fromCatalogue = async (at: string) => ok(definitionsAt(at, SETTINGS));

/**
 * A settings page in jsdom with a watch on it, by fake timers. The page's own program does not run: a test changes the
 * page itself.
 */
export function watched(given: Given = {}) {
  const { html = page({ panel: toggle() }), address = ADDRESS, tell, settingsAt = fromCatalogue } = given;
  const url = `${ORIGIN}${address}`;
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true });
  const { document } = window;
  const own = new WeakSet<Event>();
  const told: Sight[] = [];
  let alive = true;
  const around = {
    document,
    settingsAt,
    opening: openingOf({ name: url, type: 'navigate', responseStatus: 200 }, 0, false),
    visible: (element: Element) => !element.closest('[hidden]'),
    isOwn: (event: Event) => own.has(event),
    isAlive: () => alive,
  };
  const searches = countSearches(document);
  const watching = watch(around, (sight) => {
    told.push(sight);
    tell?.(sight);
  });
  const control = () => document.querySelector<HTMLInputElement>('[role=switch]');
  return {
    ...watching,
    window,
    document,
    told,
    /** Which settings live here, as far as the watch knows, and whether it is still reading them. */
    place: () => {
      const { settings, reading } = watching.status();
      return { settings: settings?.map(({ id }) => id), reading };
    },
    /** What was told since the last time, in short: `on confirmed unseen`, or a reason. */
    news: () => told.splice(0).map(({ reading }) => inShort(reading)),
    /** How often the document was searched for anything since the last time. */
    searches,
    /** What LinkedIn's component does when its data are there, without an event. */
    set(isOn: boolean) {
      const found = control();
      if (!found) throw new Error('the page has no switch');
      found.checked = isOn;
      found.setAttribute('aria-checked', String(isOn));
    },
    /** A click, the member's own or a program's; it changes nothing by itself. */
    click(selector: string, by: 'member' | 'program') {
      const event = new window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      if (by === 'member') own.add(event);
      // The tick would follow a click on an input by itself: here the test says what follows.
      event.preventDefault();
      document.querySelector(selector)?.dispatchEvent(event);
    },
    /** Puts the tab into the background, or back in front. */
    hide: (isHidden: boolean) => Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true }),
    goTo: (to: string) => window.history.pushState(null, '', to),
    reloadExtension: () => {
      alive = false;
    },
  };
}

function inShort(reading: Sight['reading']): string {
  return reading.outcome === 'unreadable' ? reading.reason : `${reading.value} ${reading.basis} ${reading.transition}`;
}

/** The setting's page, switch on, once the reading of it was told. By fake timers. */
export async function readOn() {
  const seen = watched();
  seen.set(true);
  await vi.advanceTimersByTimeAsync(2000);
  if (seen.news().join() !== 'on confirmed unseen') throw new Error('the page was not read as on');
  return seen;
}
