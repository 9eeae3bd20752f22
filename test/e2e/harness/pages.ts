import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Case, ELSEWHERE, isRead, pageAt, SETTINGS } from './dummy';

const PNG = '89504e470d0a1a0a';

/** What a session does with pages and with the network. */
export const PAGES: readonly Case[] = [
  {
    name: 'answers a named host under its real address and runs the content script there',
    run: async ({ session }) => {
      const page = await pageAt(session, `${SETTINGS}one?a=1`);
      expect(await page.evaluate(() => [location.href, document.title])).toEqual([
        `${SETTINGS}one?a=1`,
        'GET /mypreferences/d/one?a=1',
      ]);
      expect(await page.evaluate(isRead)).toBe('yes');
    },
  },
  {
    name: 'opens, and goes through the history, whatever was there before',
    run: async ({ session }) => {
      const page = await pageAt(session, `${SETTINGS}one`);
      const title = () => page.evaluate(() => document.title);
      await session.open(page, `${SETTINGS}two`);
      await session.open(page, `${SETTINGS}two#part`);
      await session.traverse(page, -2);
      expect(await title()).toBe('GET /mypreferences/d/one');
      await session.traverse(page, 1);
      expect(await title()).toBe('GET /mypreferences/d/two');
      await session.open(page, `${session.origin}/page.html`);
      expect(await title()).toBe('Page');
      await session.open(page, `${SETTINGS}three`);
      expect(await title()).toBe('GET /mypreferences/d/three');
      await expect(session.open(page, 'https://refused.example/')).rejects.toThrow();
      await session.open(page, ELSEWHERE);
      expect(await title()).toBe('GET /');
    },
  },
  {
    name: 'refuses and logs any other host',
    run: async ({ session, loopback }) => {
      const page = await pageAt(session, ELSEWHERE);
      loopback.log.length = 0;
      const fate = await page.evaluate(() =>
        fetch('https://refused.example/x', { mode: 'no-cors' }).then(
          () => 'came',
          () => 'failed',
        ),
      );
      await page.evaluate(() => fetch('/posted', { method: 'POST', body: 'text' }));
      expect(fate).toBe('failed');
      expect(loopback.log).toContainEqual({ host: 'refused.example', path: '', method: 'CONNECT', allowed: false });
      expect(loopback.log).toContainEqual({
        host: 'elsewhere.example',
        path: '/posted',
        method: 'POST',
        allowed: true,
      });
    },
  },
  {
    name: 'gives the environment and the colour scheme to tab and popup',
    run: async ({ session }) => {
      const page = await pageAt(session, ELSEWHERE);
      const popup = await session.openPopup(page);
      const seen = () => [matchMedia('(prefers-color-scheme: dark)').matches, new Date(0).getHours()];
      expect([await page.evaluate(seen), await popup.evaluate(seen)]).toEqual([
        [true, 9],
        [true, 9],
      ]);
    },
  },
  {
    name: 'clicks what moves before the click, once more what moves under it, and no other control',
    run: async ({ session }) => {
      const page = await session.openExtensionPage('page.html');
      await page.evaluate(() => {
        const save = document.querySelector<HTMLElement>('#save');
        if (!save) return;
        Object.assign(save, { style: 'position: absolute', onclick: () => save.append('!') });
        save.animate({ top: ['0px', '400px'] }, { duration: 300, fill: 'forwards' });
      });
      await page.click('#save');
      await page.evaluate(`addEventListener('mousemove', () => { save.animate({ top: '40px' }, { fill: 'forwards' }); },
        { once: true })`);
      await page.click('#save');
      await page.waitFor(`save.textContent === 'Save!!'`);
      await page.evaluate(`addEventListener('mousemove', () => { document.body.prepend(Object.assign(
        document.createElement('button'), { textContent: 'Other', style: 'position: fixed; inset: 0; z-index: 1' })); },
        { once: true })`);
      await expect(page.click('#save')).rejects.toThrow('A click on #save reached <button');
    },
  },
  {
    name: 'takes pictures',
    run: async ({ session }) => {
      const page = await session.openExtensionPage('page.html');
      const [small, large] = [join(session.downloads, '..', 'small.png'), join(session.downloads, '..', 'large.png')];
      await (await session.openPopup(await pageAt(session, ELSEWHERE))).screenshot(small);
      await page.screenshot(large, { fullPage: true });
      const [a, b] = [await readFile(small), await readFile(large)];
      expect([a, b].map((file) => file.subarray(0, 8).toString('hex'))).toEqual([PNG, PNG]);
      expect(b.readUInt32BE(20)).toBeGreaterThanOrEqual(3000);
    },
  },
];
