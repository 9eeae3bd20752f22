import { expect, it } from 'vitest';
import { ledgerIn } from '../../e2e/stage/ledger';
import { NEWER } from '../../e2e/stage/store';
import { HAS_STORES } from '../../e2e/stage/tab';
import { cardOf, type World } from '../../e2e/stage/world';
import { ledgerFaults } from '../../fakes/ledger-faults';
import { count, kept } from '../count';
import { append, listen } from '../stage/appending';
import { linesIn, putStoreIn, storeOf, VERSIONS } from '../stage/stores';

const HISTORY = '/src/report/index.html#history';
const OWN_ROWS = `[...document.querySelectorAll('tbody[data-entry]')].filter((row) => !row.closest('.other')).length`;
const links = (lines: readonly { readonly link: string }[]) => lines.map(({ link }) => link);

/** Stores of other versions: of an earlier one all is there and grows, of a later one all is left alone. */
export function versions(world: () => World): void {
  it('a history of an earlier version is all there, and grows', async (context) => {
    const { session, name } = world();
    for (const version of VERSIONS) {
      const page = await session.openExtensionPage(HISTORY);
      await page.waitFor(HAS_STORES);
      await putStoreIn(page, version);
      const lines = linesIn(storeOf(version));
      const shown = await session.openExtensionPage(HISTORY);
      await shown.waitFor(`${OWN_ROWS} === ${lines.length - 1}`);
      await shown.close();
      await append(page, 'later', 1);
      await listen(page, []);
      const { entries } = await ledgerIn(page);
      expect(await ledgerFaults(entries)).toEqual([]);
      expect(entries).toHaveLength(lines.length + 1);
      expect(entries.slice(0, -1)).toMatchObject(lines);
      count(context, 'history of an earlier version', name, kept(links(lines), links(entries)));
      await page.close();
    }
  });

  it('a history of a newer version is left alone, and said so', async (context) => {
    const { session, name } = world();
    const page = await session.openExtensionPage(HISTORY);
    await page.waitFor(HAS_STORES);
    await putStoreIn(page, 2);
    await page.evaluate(NEWER);
    const before = await ledgerIn(page);
    const popup = await session.openPopup(await world().visit());
    await popup.waitFor(`document.querySelector('h1')?.textContent === 'History is from a newer version'`);
    await expect.poll(async () => (await cardOf(popup)).state).toBe('unknown');
    const after = await ledgerIn(page);
    expect(after).toEqual(before);
    count(context, 'history of a newer version', name, kept(links(before.entries), links(after.entries)));
  });
}
