import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserName, Session, View } from '../../../scripts/browser/types.mjs';
import { payloadOf } from '../../../src/core/entry';
import { ledgerIn } from '../../e2e/stage/ledger';
import { SETTING } from '../../e2e/stage/site';
import { waitForState } from '../../e2e/stage/world';
import { count, often } from '../count';
import { append, listen, textsIn } from '../stage/appending';
import { makeProfile, type Profile } from '../stage/profile';

const HISTORY = '/src/report/index.html#history';
const ENTRIES = 30;
const STORE = { chromium: /IndexedDB.*leveldb/, firefox: /moz-extension\+\+\+[\w-]+\/idb\/.*sqlite/ };
const WAYS = ['head', 'middle'] as const;
/** Says what the page says of the history: how many lines, or that there is trouble, or nothing of either. */
const SAID = `({
  lines: document.querySelectorAll('tbody[data-entry]').length,
  trouble: document.querySelector('main h2')?.textContent ?? '',
})`;
/** What is said of entries that are gone while others are there. */
const DAMAGED = `[...document.querySelectorAll('main .notice')].some((one) => one.textContent.includes('entries cannot be read'))`;
const TROUBLE = ['History cannot be opened', 'The history that was here is gone'];

/** Files of the store are overwritten while the browser is closed. */
export function disk(name: BrowserName): void {
  let profile: Profile;
  let copy: string;
  const folder = () => join(profile.folder, 'profile');
  beforeAll(async () => {
    profile = await makeProfile(name);
    copy = join(profile.folder, 'copy');
  });
  afterAll(() => profile.remove());

  it('files of the store are spoilt on the disk', { timeout: 600_000 }, async (context) => {
    await fill(await profile.start());
    cpSync(folder(), copy, { recursive: true });
    let [tried, survived] = [0, 0];
    for (const file of filesIn(folder()).filter((one) => STORE[name].test(one) && statSync(one).size > 0)) {
      for (const way of WAYS.slice(0, often(2, 1))) {
        rmSync(folder(), { recursive: true });
        cpSync(copy, folder(), { recursive: true });
        await overwrite(file, way);
        tried += 1;
        if (await isToldTruly(await profile.start(), `${way} of ${file}`)) survived += 1;
      }
    }
    count(context, 'files spoilt on the disk', name, { tried, survived, lost: tried - survived });
  });

  async function fill(session: Session): Promise<void> {
    const page = await session.openExtensionPage(HISTORY);
    await append(page, 'before,', ENTRIES);
    await listen(page, []);
    await session.close();
  }

  /** All is there, or it is said that it is not; and the next reading begins or continues a history that says the same. */
  async function isToldTruly(session: Session, what: string): Promise<boolean> {
    const page = await session.openExtensionPage(HISTORY);
    const { lines, trouble } = await settled(page);
    const isTold = lines === ENTRIES || TROUBLE.includes(trouble) || (await page.evaluate<boolean>(DAMAGED));
    if (!isTold) console.log(`${what}: ${lines} lines, “${trouble}”`);
    if (trouble === TROUBLE[1]) await startsAnew(session, page);
    await session.close();
    return isTold;
  }

  async function settled(page: View) {
    await page.waitFor(`document.querySelector('tbody[data-entry], main .card, main p:not(.muted)') !== null`);
    return page.evaluate<{ lines: number; trouble: string }>(SAID);
  }

  async function startsAnew(session: Session, page: View): Promise<void> {
    const tab = await session.newPage();
    await session.open(tab, SETTING);
    await waitForState(await session.openPopup(tab), 'on');
    const { entries } = await ledgerIn(page);
    expect(textsIn(entries)).toEqual([]);
    const [first] = entries;
    expect(first && payloadOf(first)).toMatchObject({ reason: 'key-missing', earlier: { seq: ENTRIES } });
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? filesIn(join(folder, one.name)) : [join(folder, one.name)],
  );

async function overwrite(file: string, way: (typeof WAYS)[number]): Promise<void> {
  const { size } = statSync(file);
  const [at, length] = way === 'head' ? [0, 64] : [Math.floor(size / 2), 2000];
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(Math.min(length, size - at), 0xa5), 0, undefined, at);
  await handle.close();
}
