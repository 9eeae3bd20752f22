import { JSDOM } from 'jsdom';
import { openingOf } from '../../src/content/opening';
import type { Surroundings } from '../../src/content/surroundings';
import { type Sight, watch } from '../../src/content/watch';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionsAt } from '../../src/linkedin/definitions';
import { ok } from '../../src/messages/result';
import { isDisplayed } from './displayed';

const ORIGIN = 'https://www.linkedin.com';

export type Opened = {
  readonly html: string;
  readonly address: string;
  readonly type: 'navigate' | 'reload';
  readonly status: number;
};

/** One document in jsdom with a watch in it, by fake timers. The member's acts are given as such. */
export function openStage({ html, address, type, status }: Opened, tell: (sight: Sight) => void) {
  const url = `${ORIGIN}${address}`;
  const dom = new JSDOM(html, { url, runScripts: 'dangerously', pretendToBeVisual: true });
  const { document } = dom.window;
  const own = new WeakSet<Event>();
  const around: Surroundings = {
    document,
    settingsAt: async (address) => ok(definitionsAt(address, SETTINGS)),
    opening: openingOf({ name: url, type, responseStatus: status }, 0, false),
    visible: isDisplayed,
    isOwn: (event) => own.has(event),
    isAlive: () => alive,
  };
  let alive = true;
  // As in a browser, the script comes when the document is idle.
  dom.window.addEventListener('load', () => {
    watch(around, tell);
  });
  const act = (event: Event, target: EventTarget) => {
    own.add(event);
    target.dispatchEvent(event);
  };
  return {
    window: dom.window,
    /** What the browser does when the member clicks: pointer, click, and what the click changes. */
    click(selector: string) {
      const target = document.querySelector(selector);
      if (!(target instanceof dom.window.HTMLElement)) throw new Error(`nothing matches ${selector}`);
      act(new dom.window.MouseEvent('pointerdown', { bubbles: true, composed: true }), target);
      act(new dom.window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true }), target);
    },
    goTo(to: string) {
      // The page's own function, as every reconstruction has it.
      (dom.window as unknown as { goTo: (address: string) => void }).goTo(to);
    },
    close() {
      alive = false;
      dom.window.close();
    },
  };
}
