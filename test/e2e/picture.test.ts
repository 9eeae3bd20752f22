import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { payloadOf } from '../../src/core/entry';
import type { PictureTaken } from '../../src/core/payload';
import { pngSize } from '../../src/core/png';
import { ledgerFaults } from '../fakes/ledger-faults';
import { settingPage } from '../fixtures/build';
import { BROWSERS } from './stage/browsers';
import { readLedger } from './stage/ledger';
import { FEED, SETTING } from './stage/site';
import { openWorld, textOf, type World } from './stage/world';

const RED = [255, 0, 0];
const BLUE = [0, 0, 255];
const HALVES = 'html { min-height: 100vh; background: linear-gradient(to right, #f00 50%, #00f 50%); }';
/** The setting, its left half on red and its right half on blue. */
const HALVED = settingPage(false).replace('</head>', `<style>${HALVES}</style></head>`);
const WAITING = '/src/report/index.html#picture';
const PRESSES = { keep: '.picture-decide button:first-child', throwAway: '.picture-decide button:last-child' } as const;

// These run in a page of the extension.
const HELD = `(globalThis.browser ?? chrome).storage.session.get(null)`;
const FORGET = `(globalThis.browser ?? chrome).storage.session.clear().then(() => null)`;
const KEPT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('ledger');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const pictures = opening.result.transaction('pictures').objectStore('pictures').getAll();
    pictures.onsuccess = () => { opening.result.close(); resolve(pictures.result); };
  };
})`;
/** The colour of a picture at a place, as shares of its width and height. */
const colour = (address: string, across: number, down: number) => `(async () => {
  const image = new Image();
  image.src = ${JSON.stringify(address)};
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const [x, y] = [Math.floor(canvas.width * ${across}), Math.floor(canvas.height * ${down})];
  return [...context.getImageData(x, y, 1, 1).data].slice(0, 3);
})()`;

type Point = readonly [x: number, y: number];
type Stored = { readonly seq: number; readonly media: string; readonly bytes: string };

describe.each(BROWSERS)('a picture of the page, in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(name);
    world.site.shows(HALVED);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.startAfresh();
    await aside(world, FORGET);
    page = await world.visit(`${SETTING}?trk=x#y`);
  });

  it('is not taken without the press, nor kept by it', async () => {
    const popup = await world.popupOver(page, 'off', 'confirmed');
    await expect.poll(() => popup.evaluate(HELD)).toEqual({});
    const report = await take(world, popup);
    expect(Object.keys(await report.evaluate<object>(HELD))).toEqual(['picture-draft']);
    expect(await picturesIn(world)).toEqual([]);
    await expect.poll(() => report.evaluate(KEPT)).toEqual([]);
  });

  it('is not offered on another page', async () => {
    await world.popupOver(page, 'off', 'confirmed');
    const elsewhere = await world.visit(FEED);
    const popup = await world.popupOver(elsewhere, 'off', 'confirmed');
    await expect.poll(() => popup.evaluate(`document.querySelector('[data-action="picture"]')`)).toBeNull();
  });

  it('shows the page and no popup; kept whole, its bytes are those that the browser took', async () => {
    const report = await take(world, await world.popupOver(page, 'off', 'confirmed'));
    const image = await report.evaluate<string>(`document.querySelector('.crop img').src`);
    expect(await colours(report, image)).toEqual([RED, BLUE, BLUE]);
    await report.click(PRESSES.keep);
    await report.waitFor(`document.querySelector('.outcome p')?.textContent.startsWith('Picture kept')`);
    await expect.poll(() => textOf(report, '.outcome p')).toBe('Picture kept as entry 2. Its SHA-256 is sealed there.');
    const { taken, stored } = await kept(world, report);
    expect(stored.bytes).toBe(image.split(',')[1]);
    expect(taken).toMatchObject({ seq: 2, address: SETTING, cropped: false, media: 'image/png' });
    await expect.poll(() => report.evaluate(HELD)).toEqual({});
  });

  it('cut by keyboard: what is kept is what is left, sealed by its SHA-256', async () => {
    const report = await take(world, await world.popupOver(page, 'off', 'confirmed'));
    await report.click('.crop-edge input');
    await report.press('Home');
    for (let press = 0; press < 6; press += 1) await report.press('PageUp');
    const said = await textOf(report, '.picture-keeps p');
    await report.click(PRESSES.keep);
    await report.waitFor(`document.querySelector('.outcome p')?.textContent.startsWith('Picture kept')`);
    const { taken, stored } = await kept(world, report);
    expect(said).toBe(`Keeps ${taken.width} × ${taken.height} pixels.`);
    expect(taken.cropped).toBe(true);
    expect(await colours(report, `data:image/png;base64,${stored.bytes}`)).toEqual([BLUE, BLUE, BLUE]);
  });

  it('drawn with the pointer: the rectangle is what is kept', async () => {
    const report = await take(world, await world.popupOver(page, 'off', 'confirmed'));
    await draw(report, [0.25, 0.5], [0.45, 0.9]);
    const { naturalWidth, naturalHeight } = await report.evaluate<HTMLImageElement>(
      `(({ naturalWidth, naturalHeight }) => ({ naturalWidth, naturalHeight }))(document.querySelector('.crop img'))`,
    );
    await report.click(PRESSES.keep);
    await report.waitFor(`document.querySelector('.outcome p')?.textContent.startsWith('Picture kept')`);
    const { taken, stored } = await kept(world, report);
    // The pointer stands on whole pixels of the screen, which are several of the picture.
    expect(Math.abs(taken.width / naturalWidth - 0.2)).toBeLessThan(0.01);
    expect(Math.abs(taken.height / naturalHeight - 0.4)).toBeLessThan(0.01);
    expect(await colours(report, `data:image/png;base64,${stored.bytes}`)).toEqual([RED, RED, RED]);
  });

  it('thrown away: nothing of it is left', async () => {
    const report = await take(world, await world.popupOver(page, 'off', 'confirmed'));
    await report.click(PRESSES.throwAway);
    await report.waitFor(`document.querySelector('.outcome p')?.textContent.startsWith('Picture thrown away')`);
    await expect.poll(() => report.evaluate(HELD)).toEqual({});
    expect(await picturesIn(world)).toEqual([]);
    await expect.poll(() => report.evaluate(KEPT)).toEqual([]);
  });
});

/** Presses the popup's button. The popup goes away, and the report page shows what was taken. */
async function take({ session }: World, popup: View): Promise<View> {
  await popup.click('[data-action="picture"]');
  const report = await session.extensionPage(WAITING);
  await report.waitFor(`document.querySelector('.crop img')?.naturalWidth > 0`);
  await popup.whenClosed();
  return report;
}

/** Draws a rectangle on the preview, with corners as shares of its width and height. */
async function draw(report: View, from: Point, to: Point): Promise<void> {
  const { left, top, width, height } = await report.evaluate<DOMRect>(`(() => {
    const preview = document.querySelector('.crop');
    preview.scrollIntoView({ block: 'center' });
    return preview.getBoundingClientRect().toJSON();
  })()`);
  const at = ([x, y]: Point) => [left + x * width, top + y * height] as const;
  await report.drag(at(from), at(to));
}

/** The one picture in the ledger, which fits the bytes that are kept with it. */
async function kept(world: World, report: View): Promise<{ taken: PictureTaken; stored: Stored }> {
  const [taken, ...more] = await picturesIn(world);
  const [stored, ...others] = await report.evaluate<Stored[]>(KEPT);
  if (taken === undefined || stored === undefined) throw new Error('no picture was kept');
  expect([more, others]).toEqual([[], []]);
  const file = new Uint8Array(Buffer.from(stored.bytes, 'base64'));
  expect(createHash('sha256').update(file).digest('base64url')).toBe(taken.digest);
  expect(pngSize(file)).toEqual({ width: taken.width, height: taken.height });
  expect([file.length, stored.seq, stored.media]).toEqual([taken.size, taken.seq, taken.media]);
  return { taken, stored };
}

/** The `picture` entries of a ledger that is whole. */
async function picturesIn({ session }: World): Promise<PictureTaken[]> {
  const { entries } = await readLedger(session);
  expect(await ledgerFaults(entries)).toEqual([]);
  return entries.map(payloadOf).filter((one) => one?.kind === 'picture');
}

const colours = async (report: View, address: string): Promise<number[][]> => [
  await report.evaluate<number[]>(colour(address, 0.1, 0.9)),
  await report.evaluate<number[]>(colour(address, 0.8, 0.9)),
  // Where a popup would hang.
  await report.evaluate<number[]>(colour(address, 0.8, 0.6)),
];

/** Runs something in a page of the extension that shows nothing of the picture. */
async function aside<Value>({ session }: World, code: string): Promise<Value> {
  const view = await session.openExtensionPage('/src/report/index.html#next');
  try {
    return await view.evaluate<Value>(code);
  } finally {
    await view.close();
  }
}
