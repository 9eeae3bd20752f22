import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import type { View } from '../../../scripts/browser/types.mjs';
import { ROOT } from '../../meta/sources';
import { seed } from '../stage/seed';
import { ALLOW, FORGET, NEWER, REFUSE } from '../stage/store';
import { goTo, HAS_STORES, openTab, targetOf } from '../stage/tab';
import type { World } from '../stage/world';
import type { Row } from './row';

/** How the page is looked at. */
export type Look = {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly isForced?: boolean;
  readonly isLarge?: boolean;
};

export const PICTURES = join(ROOT, 'test-output', 'gallery');
const HEIGHT = 600;

// The first of these run in a page of the extension: what a popup asks of the tab in front, and what a store may refuse.
const SURROUND = `({ tab, access, isClosed }) => {
  const api = globalThis.browser ?? globalThis.chrome;
  if (tab) {
    // What was lost was lost a minute ago, or five, by whatever clock.
    const lost = tab.page?.unrecorded;
    if (lost) lost.at += Date.now() - Date.parse('2026-12-09T08:00:00.000Z');
    api.tabs.query = async () => [{ id: 7, url: tab.address }];
    api.tabs.update = async () => ({});
    api.tabs.sendMessage = async (_id, message) => {
      if (!tab.page) throw new Error('no script listens there');
      return message.type === 'look' ? tab.page : tab.checked;
    };
    api.scripting.executeScript = async () => [{ result: tab.structure }];
  }
  if (!access) api.permissions.contains = async () => false;
  if (isClosed) IDBFactory.prototype.open = () => { throw new DOMException('refused', 'UnknownError'); };
  const channel = new BroadcastChannel('ledger');
  channel.postMessage('changed');
  channel.close();
  return null;
}`;
const HOLD = `(draft) => {
  const { session } = (globalThis.browser ?? globalThis.chrome).storage;
  return (draft ? session.set({ 'picture-draft': draft }) : session.clear()).then(() => null);
}`;

/** Leaves the note of a history that is not there. */
const LOSE = `(globalThis.browser ?? globalThis.chrome).storage.local
  .set({ head: { ledger: '3f0d5c7e-9c1b-4b53-8a94-1d6a4c2e7b20', seq: 12, link: 'A'.repeat(43) } }).then(() => null)`;

/** One tab of a browser on which state after state is shown. */
export async function setUp(world: World) {
  const { session } = world;
  const view = await openTab(session);
  const cdp = session.name === 'chromium' ? await targetOf(session, view).createCDPSession() : undefined;
  const show = async (row: Row) => {
    await view.evaluate(HOLD, row.draft ?? null);
    await seed(view, row.held ?? {}, row.options);
    if (row.store === 'newer-version') await view.evaluate(NEWER);
    if (row.store === 'lost') await view.evaluate(LOSE);
    if (row.isFull) await session.evaluateInBackground(REFUSE);
    await goTo(view, addressOf(row, session.origin));
    if (needsSurroundings(row)) {
      // What listens does so once it is drawn.
      await view.waitFor(`document.querySelector('h1') !== null`);
      await view.evaluate(SURROUND, surroundingsOf(row));
    }
    await view.waitFor(`document.body.innerText.includes(${JSON.stringify(row.shows)})`);
    await row.act?.(view, world);
  };
  /** Undoes what a state does to others. */
  const putBack = async (row: Row) => {
    if (row.isFull) await session.evaluateInBackground(ALLOW);
    if (row.store === undefined) return;
    if (row.store === 'newer-version') await view.evaluate(FORGET);
    await goTo(view, `${session.origin}/src/report/index.html?${row.name}-gone#next`);
    await view.waitFor(HAS_STORES);
  };
  return { view, show, putBack, look: lookAt(view, cdp), draw: drawer(view, cdp) };
}

export type Easel = Awaited<ReturnType<typeof setUp>>;

// An address of its own, so that the page before is told from this one.
function addressOf({ page, name }: Row, origin: string): string {
  const address = new URL(`/src/${page}`, origin);
  address.search = name;
  return address.href;
}

const needsSurroundings = ({ tab, access = true, store }: Row) =>
  tab !== undefined || !access || store === 'cannot-open';
const surroundingsOf = ({ tab, access = true, store }: Row) => ({
  // Undefined members go as they do in a message.
  tab: tab === undefined ? null : JSON.parse(JSON.stringify(tab)),
  access,
  isClosed: store === 'cannot-open',
});

function lookAt(view: View, cdp: CDPSession | undefined) {
  const dress = dresser(view, cdp);
  let before: Required<Look> | undefined;
  return async ({ theme = 'light', width = 1280, height = HEIGHT, isForced = false, isLarge = false }: Look) => {
    const wanted = { theme, width, height, isForced, isLarge };
    // Dear in Firefox, also where nothing changes.
    if (before?.width !== width || before.height !== height) await view.resize(width, height);
    if (before?.theme !== theme || before.isForced !== isForced || before.isLarge !== isLarge) await dress(wanted);
    before = wanted;
  };
}

function dresser(view: View, cdp: CDPSession | undefined) {
  return async ({ theme, isForced, isLarge }: Required<Look>) => {
    if (cdp === undefined) return view.theme(theme);
    await cdp.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: isForced ? 'active' : 'none' },
      ],
    });
    await cdp.send('Page.setFontSizes', { fontSizes: { standard: isLarge ? 32 : 16 } });
  };
}

// npm test looks at nothing, so it needs none.
const isDrawn = process.env['PICTURES'] !== 'none';

function drawer(view: View, cdp: CDPSession | undefined) {
  return async (folder: string, name: string) => {
    if (!isDrawn) return;
    mkdirSync(join(PICTURES, folder), { recursive: true });
    const file = join(PICTURES, folder, `${name}.png`);
    if (cdp === undefined) return view.screenshot(file, { fullPage: true });
    const { cssContentSize } = await cdp.send('Page.getLayoutMetrics');
    const clip = { ...cssContentSize, scale: 1 };
    const options = { format: 'png', captureBeyondViewport: true, optimizeForSpeed: true, clip } as const;
    const { data } = await cdp.send('Page.captureScreenshot', options);
    writeFileSync(file, Buffer.from(data, 'base64'));
  };
}
