import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { expect } from 'vitest';
import { type Case, ELSEWHERE, isRead, pageAt, SETTINGS } from './dummy';

/** What a session does with the extension as a whole. */
export const EXTENSION: readonly Case[] = [
  {
    name: 'gives each download once, unasked',
    run: async ({ session }) => {
      const page = await session.openExtensionPage('page.html');
      await page.click('#save');
      const first = await session.waitForDownload();
      await page.click('#save');
      const second = await session.waitForDownload();
      expect(first).not.toBe(second);
      expect([first, second].map(dirname)).toEqual([session.downloads, session.downloads]);
      expect(basename(first)).toBe('kept.txt');
      expect(await readFile(second, 'utf8')).toBe('kept');
      await expect(session.waitForDownload(50)).rejects.toThrow('Waited 50 ms for a download');
    },
  },
  {
    name: 'stops the background, which starts anew when it is needed',
    run: async ({ session }) => {
      const before = await session.evaluateInBackground('startedAt');
      expect(await session.backgroundRuns()).toBe(true);
      await session.killBackground();
      expect(await session.backgroundRuns()).toBe(false);
      await session.killBackground();
      expect(await session.evaluateInBackground((id: string) => `${id} kept`, 'argument')).toBe('argument kept');
      expect(await session.evaluateInBackground('startedAt')).not.toBe(before);
      await expect(session.evaluateInBackground('missing.name')).rejects.toThrow('missing is not defined');
    },
  },
  {
    name: 'withholds access to the site and gives it back',
    run: async ({ session }) => {
      const mayRead = () =>
        session.evaluateInBackground(`chrome.permissions.contains({ origins: ['${SETTINGS}*'.replace('/d/', '/')] })`);
      await session.withholdAccess();
      expect([await mayRead(), await (await pageAt(session, SETTINGS)).evaluate(isRead)]).toEqual([false, 'no']);
      await session.grantAccess();
      expect([await mayRead(), await (await pageAt(session, SETTINGS)).evaluate(isRead)]).toEqual([true, 'yes']);
    },
  },
  {
    name: 'tells what the toolbar button shows',
    run: async ({ session }) => {
      expect(await session.badge()).toEqual({ text: '7', title: 'Dummy title', background: [1, 2, 3, 255] });
    },
  },
  {
    name: 'installs the extension over itself and keeps its storage',
    run: async ({ session }) => {
      const page = await pageAt(session, ELSEWHERE);
      const popup = await session.openPopup(page);
      const before = await session.evaluateInBackground('chrome.storage.local.set({ kept: 1 }).then(() => startedAt)');
      await session.reinstall();
      expect(await popup.closed()).toBe(true);
      expect(await session.evaluateInBackground('startedAt')).not.toBe(before);
      expect(await (await session.openPopup(page)).evaluate('chrome.storage.local.get()')).toEqual({ kept: 1 });
    },
  },
];
