import { expect } from 'vitest';
import { type Case, ELSEWHERE, pageAt } from './dummy';

/** What a session does with the popup. */
export const POPUP: readonly Case[] = [
  {
    name: 'opens the popup over the tab with activeTab granted',
    run: async ({ session }) => {
      await pageAt(session, `${ELSEWHERE}behind`);
      const popup = await session.openPopup(await pageAt(session, `${ELSEWHERE}front`));
      const tab = await popup.evaluate(
        'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.url)',
      );
      expect([popup.url, tab]).toEqual([`${session.origin}/popup.html`, `${ELSEWHERE}front`]);
    },
  },
  {
    name: 'evaluates with arguments, awaits, and reports errors in their own words',
    run: async ({ session }) => {
      const popup = await session.openPopup(await pageAt(session, ELSEWHERE));
      expect(await popup.evaluate(async (a: number, b: { c: string }) => `${a}${b.c}`, 1, { c: 'two' })).toBe('1two');
      expect(await popup.evaluate('[document.title, navigator.userActivation.isActive]')).toEqual(['Popup', false]);
      await expect(popup.evaluate('Promise.reject(new TypeError("own words"))')).rejects.toMatchObject({
        name: 'TypeError',
        message: 'own words',
      });
      await expect(popup.waitFor('window.never', 50)).rejects.toThrow('Waited 50 ms for window.never');
    },
  },
  {
    name: 'clicks and presses as a person does',
    run: async ({ session }) => {
      const popup = await session.openPopup(await pageAt(session, ELSEWHERE));
      for (const act of [() => popup.click('#first'), () => popup.press('Enter'), () => popup.press('Space')]) {
        await popup.evaluate('told.value = ""');
        await act();
        await popup.waitFor('told.value === "true,true"');
      }
      await expect(popup.click('#none')).rejects.toThrow('Nothing matches #none');
      await expect(popup.click('#under')).rejects.toThrow('#under is covered by <div');
    },
  },
  {
    name: 'tells the order of focus',
    run: async ({ session }) => {
      const popup = await session.openPopup(await pageAt(session, ELSEWHERE));
      await popup.evaluate('third.focus()');
      expect(await popup.focusOrder()).toEqual([
        { tag: 'button', id: 'first', text: 'First' },
        { tag: 'button', id: 'second', text: 'Second one' },
        { tag: 'a', id: 'third', text: 'Third' },
      ]);
      await popup.evaluate('third.focus()');
      await popup.press('Shift+Tab');
      expect(await popup.evaluate('document.activeElement.id')).toBe('second');
    },
  },
  {
    name: 'closes a popup, and the old one before a new one',
    run: async ({ session }) => {
      const page = await pageAt(session, ELSEWHERE);
      const old = await session.openPopup(page);
      const popup = await session.openPopup(page);
      expect([await old.closed(), await popup.closed()]).toEqual([true, false]);
      await popup.close();
      expect(await popup.closed()).toBe(true);
      await popup.close();
      await expect(popup.click('#first')).rejects.toThrow('is closed');
      await expect(popup.waitFor('true')).rejects.toThrow('closed before true');
    },
  },
  {
    name: 'picks up a tab that the popup opened',
    run: async ({ session }) => {
      const popup = await session.openPopup(await pageAt(session, ELSEWHERE));
      expect(await session.extensionPages()).toEqual([]);
      await popup.click('#second');
      const page = await session.extensionPage('/page.html');
      await popup.whenClosed();
      expect((await session.extensionPages()).map(({ url }) => url)).toEqual([
        `${session.origin}/page.html?from=popup`,
      ]);
      await page.close();
      expect([await page.closed(), await session.extensionPages()]).toEqual([true, []]);
    },
  },
];
