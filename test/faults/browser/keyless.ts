import { expect, it } from 'vitest';
import { type Entry, payloadOf } from '../../../src/core/entry';
import { ledgerIn } from '../../e2e/stage/ledger';
import type { World } from '../../e2e/stage/world';
import { ledgerFaults } from '../../fakes/ledger-faults';
import { count, kept } from '../count';
import { countEntries } from '../stage/counting';
import { linesIn, putStoreIn, storeOf } from '../stage/stores';

/** Runs in a page of the extension: the key comes back from the disk as no key at all. */
const SPOIL_KEY = `new Promise((resolve) => {
  const opening = indexedDB.open('ledger');
  opening.onsuccess = () => {
    const work = opening.result.transaction('ledgers', 'readwrite');
    const store = work.objectStore('ledgers');
    store.openCursor(null, 'prev').onsuccess = ({ target: { result } }) => {
      result.update({ signer: { ...result.value.signer, privateKey: {} } });
    };
    work.oncomplete = () => { opening.result.close(); resolve(null); };
  };
})`;

const ledgerOf = (entry: Entry) => payloadOf(entry)?.ledger;

/** The key is gone: what it sealed stays, and a new history says what came before. */
export function keyless(world: () => World): void {
  it('the key is missing', async (context) => {
    const { session, name } = world();
    const desk = await session.openExtensionPage('/src/report/index.html#next');
    await putStoreIn(desk, 2);
    await desk.evaluate(SPOIL_KEY);
    const before = linesIn(storeOf(2));
    await world().visit();
    await expect.poll(() => countEntries(desk)).toBe(before.length + 2);
    const { entries } = await ledgerIn(desk);
    const begun = entries.find((entry) => payloadOf(entry)?.kind === 'started' && entry.link !== before[0]?.link);
    const { seq, link } = before.at(-1) ?? { seq: -1, link: '' };
    expect(begun && payloadOf(begun)).toMatchObject({ reason: 'key-missing', earlier: { seq, link } });
    const own = begun && ledgerOf(begun);
    for (const isOwn of [true, false]) {
      const one = entries.filter((entry) => ('jws' in entry === false ? !isOwn : (ledgerOf(entry) === own) === isOwn));
      expect(await ledgerFaults(one)).toEqual([]);
    }
    const links = (lines: readonly { readonly link: string }[]) => lines.map(({ link: one }) => one);
    count(context, 'key missing', name, kept(links(before), links(entries)));
  });
}
