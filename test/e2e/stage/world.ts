import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launch } from '../../../scripts/browser/launch.mjs';
import type { BrowserName, View } from '../../../scripts/browser/types.mjs';
import { stateIs } from '../../../scripts/demo/popup-state.mjs';
import { distOf } from './browsers';
import { type Others, SETTING, startSite } from './site';
import { FORGET } from './store';

/** Milliseconds until what a closed page said is stored. */
const SAID_LAST = 300;

/** A popup's card, as automation reads it. */
export type Card = {
  readonly state: string | null;
  readonly basis: string | null;
  readonly headline: string;
  readonly facts: Readonly<Record<string, string>>;
};

const CARD = `(() => {
  const card = document.querySelector('[data-setting="allowDataForGenerativeAI"]');
  const facts = [...card.querySelectorAll('dl > div')].map((fact) => [...fact.children].map((part) => part.textContent));
  return {
    state: card.dataset.state ?? null,
    basis: card.dataset.basis ?? null,
    headline: document.querySelector('h1').textContent,
    facts: Object.fromEntries(facts),
  };
})()`;

/** A browser with the extension, LinkedIn on loopback, and what a member does there. */
export async function openWorld(
  name: BrowserName,
  colourScheme: 'light' | 'dark' = 'light',
  others?: Others,
  /** Keeps the page that welcomes whoever installed the extension. */
  welcome = false,
) {
  const site = await startSite(others);
  const session = await launch(name, { dist: distOf(name), loopback: site.loopback, colourScheme, welcome });
  const pages: Page[] = [];
  return {
    name,
    session,
    site,
    /** Opens the setting in a new tab. */
    async visit(address = SETTING): Promise<Page> {
      const page = await session.newPage();
      pages.push(page);
      await session.open(page, address);
      return page;
    },
    /** The real popup over a tab, once it shows a state, and a basis if one is asked for. */
    async popupOver(page: Page, state: string, basis?: string): Promise<View> {
      await page.bringToFront();
      const popup = await session.openPopup(page);
      await waitForState(popup, state, basis);
      return popup;
    },
    /** An empty history, and no tabs of LinkedIn but the one that is kept. */
    async startAfresh(kept?: Page) {
      await Promise.all(pages.splice(0).map((page) => page !== kept && page.close().catch(() => undefined)));
      if (kept) pages.push(kept);
      for (const page of await session.extensionPages()) await page.close();
      // What a page said last may still be on its way to the store.
      await pause(SAID_LAST);
      const page = await session.openExtensionPage('/src/report/index.html#next');
      await page.evaluate(FORGET);
      await page.close();
      site.signsIn(undefined);
    },
    async close() {
      await session.close();
      await site.loopback.close();
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

export async function waitForState(popup: View, state: string, basis?: string): Promise<void> {
  await popup.waitFor(stateIs(state, basis), 26_000);
}

export const cardOf = (popup: View): Promise<Card> => popup.evaluate<Card>(CARD);

/** The buttons in reading order; one that is refused stands in brackets. */
export function buttonsOf(popup: View): Promise<string[]> {
  return popup.evaluate<string[]>(`[...document.querySelectorAll('[data-action]')].map((button) =>
    button.ariaDisabled === 'true' ? '(' + button.textContent + ')' : button.textContent)`);
}

export const textOf = (popup: View, selector: string): Promise<string> =>
  popup.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
