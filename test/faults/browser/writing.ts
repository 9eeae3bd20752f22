import { expect, it } from 'vitest';
import { ledgerIn } from '../../e2e/stage/ledger';
import { HAS_STORES } from '../../e2e/stage/tab';
import type { World } from '../../e2e/stage/world';
import { ledgerFaults } from '../../fakes/ledger-faults';
import { count, kept, often } from '../count';
import { append, listen, textsIn } from '../stage/appending';
import { buildWriter } from '../stage/build-writer';

const EACH = often(500, 20);

/** Runs in the background: notes what the browser says of how durable each write of an entry is. */
const NOTE = `(() => {
  const { prototype } = IDBObjectStore;
  const { add } = prototype;
  globalThis.durabilities = new Set();
  prototype.add = function (...given) {
    if (this.name === 'entries') globalThis.durabilities.add(this.transaction.durability);
    return add.apply(this, given);
  };
  return null;
})()`;

/** Two pages that ask the background to write, and a writer beside the background that does so itself, all at once. */
export function writing(world: () => World): void {
  it('two pages and the background write at once', { timeout: 600_000 }, async (context) => {
    const { session, name } = world();
    const open = () => session.openExtensionPage('/src/report/index.html#next');
    const [one, other] = [await open(), await open()];
    await other.waitFor(HAS_STORES);
    const script = await buildWriter();
    await session.evaluateInBackground(script);
    await session.evaluateInBackground(NOTE);
    const asked = [one, other].map(async (page, index) => {
      const acknowledged: string[] = [];
      await append(page, `page ${index},`, EACH);
      await listen(page, acknowledged);
      return acknowledged;
    });
    await session.evaluateInBackground(
      `void write('background,', ${EACH}).then((all) => { globalThis.written = all; })`,
    );
    const acknowledged = (await Promise.all(asked)).flat();
    await expect
      .poll(() => session.evaluateInBackground('globalThis.written !== undefined'), { timeout: 300_000 })
      .toBe(true);
    acknowledged.push(...(await session.evaluateInBackground<string[]>('globalThis.written')));
    const { entries } = await ledgerIn(one);
    expect(await ledgerFaults(entries)).toEqual([]);
    expect(acknowledged).toHaveLength(3 * EACH);
    // Each write is on the disk before it is acknowledged, as far as the browser keeps to what it says.
    expect(await session.evaluateInBackground('[...globalThis.durabilities]')).toEqual(['strict']);
    // What was acknowledged once is there once.
    expect(textsIn(entries).toSorted()).toEqual(acknowledged.toSorted());
    count(context, 'two pages and the background write at once', name, kept(acknowledged, textsIn(entries)));
  });
}
