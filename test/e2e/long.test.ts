import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { sealedAll } from '../fakes/begun';
import { started } from '../fakes/payloads';
import { recordOf } from '../fakes/record-of';
import { JWK, signerOf } from '../vectors/signer';
import { BROWSERS } from './stage/browsers';
import { longHistory } from './stage/long-history';
import { seed } from './stage/seed';
import { openWorld, type World } from './stage/world';

const COUNT = 10_000;
const REPORT = '/src/report/index.html';
/** A host that the extension's pages may ask: as an expression of a driver's, so long a file would take seconds. */
const HOST = 'timestamp.sectigo.com';

const HISTORY = longHistory(COUNT);

let record: string;

beforeAll(async () => {
  const signer = await signerOf(JWK);
  record = JSON.stringify(await recordOf(signer, await sealedAll([started(), ...HISTORY], signer)));
});

describe.each(BROWSERS)('ten thousand entries, in %s', (name) => {
  let world: World;
  let page: View;

  beforeAll(async () => {
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
    const respond = () => ({ status: 200, headers, body: record });
    world = await openWorld(name, 'light', { hosts: [HOST], respond });
    page = await world.session.openExtensionPage(`${REPORT}#records`);
    await page.evaluate(`fetch('https://${HOST}/').then((answer) => answer.blob()).then((bytes) => {
      globalThis.record = new File([bytes], 'long.json');
    })`);
    await page.waitFor(`[...document.querySelectorAll('h2')].some((one) => one.textContent === 'Import')`);
  });
  afterAll(() => world.close());

  const part = (title: string) =>
    `[...document.querySelectorAll('h2')].find((one) => one.textContent === ${JSON.stringify(title)}).closest('section')`;
  const choose = (title: string) =>
    page.evaluate(`(() => {
      const field = ${part(title)}.querySelector('input[type="file"]');
      const transfer = new DataTransfer();
      transfer.items.add(globalThis.record);
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  const shows = (title: string) => page.waitFor(`/Checked \\d+ of 10001 entries\\./.test(${part(title)}.textContent)`);
  const status = (title: string) =>
    page.evaluate<string>(`${part(title)}.querySelector('[role="status"]').textContent`);

  it('an import shows how far it is, and is cancelled: nothing was kept', async () => {
    await choose('Import');
    await shows('Import');
    await page.click('.checking button');
    await page.waitFor(`document.querySelector('.checking') === null`);
    await expect.poll(() => status('Import')).toBe('long.json: Cancelled. Nothing was changed.');
    await expect
      .poll(() => page.evaluate(`document.activeElement === ${part('Import')}.querySelector('input')`))
      .toBe(true);
    await expect.poll(() => page.evaluate(KEPT)).toBe(0);
  });

  it('a check shows how far it is, and says at its end that nothing changed', async () => {
    await choose('Check a record');
    await shows('Check a record');
    await page.waitFor(`document.querySelector('.checked') !== null`, 40_000);
    await expect
      .poll(() => status('Check a record'))
      .toMatch(/^long\.json: Unchanged since it was sealed\. 10001 entries, /);
  });

  // What is shown of it is the same everywhere, and putting it into a store takes its time.
  if (name === 'chromium')
    it('a history of that length is shown fifty at a time', async () => {
      await seed(page, { sealed: HISTORY });
      const report = await world.session.openExtensionPage(`${REPORT}#history`);
      await report.waitFor(`document.querySelectorAll('tbody').length === 50`);
      await expect
        .poll(() => report.evaluate(`document.querySelector('.pages [role="status"]').textContent`))
        .toBe('Entries 10000 to 9951, of 10000');
    });
});

// How many records from elsewhere the store holds.
const KEPT = `new Promise((resolve) => {
  const opening = indexedDB.open('ledger');
  opening.onsuccess = () => {
    const asked = opening.result.transaction('importedRecords').objectStore('importedRecords').count();
    asked.onsuccess = () => { opening.result.close(); resolve(asked.result); };
  };
})`;
