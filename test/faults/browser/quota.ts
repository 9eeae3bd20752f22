import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserName, Session, View } from '../../../scripts/browser/types.mjs';
import { ledgerIn } from '../../e2e/stage/ledger';
import { SETTING } from '../../e2e/stage/site';
import { targetOf } from '../../e2e/stage/tab';
import { ledgerFaults } from '../../fakes/ledger-faults';
import { count, kept, often } from '../count';
import { append, FOR_EVER, listen, refusalIn, textsIn } from '../stage/appending';
import { copyDist } from '../stage/dists';
import { makeProfile, type Profile } from '../stage/profile';

const NEXT = '/src/report/index.html#next';
/** In KiB, as Firefox wants it: of all that pages and extensions keep. */
const FIREFOX = { 'dom.quotaManager.temporaryStorage.fixedLimit': often(400, 200) };
/** In bytes: the worker's own script takes 110,000 of them. */
const CHROMIUM = often(200_000, 140_000);

/** The browser itself runs out of room: what was acknowledged is kept, the rest is refused, and later it goes on. */
export function quota(name: BrowserName): void {
  let profile: Profile;
  let dist: string;
  beforeAll(async () => {
    const copy = await copyDist(name);
    ({ dist } = copy);
    // With `unlimitedStorage` Chromium knows no quota, whatever it is told; Firefox has one all the same.
    if (name === 'chromium')
      await copy.rewrite(({ permissions }) => ({
        permissions: permissions.filter((one) => one !== 'unlimitedStorage'),
      }));
    profile = await makeProfile(name, dist);
  });
  afterAll(async () => {
    await profile.remove();
    await rm(dist, { recursive: true, force: true });
  });

  it('a real quota is reached', { timeout: 120_000 }, async (context) => {
    const session = await profile.start({ prefs: FIREFOX });
    const page = await session.openExtensionPage(NEXT);
    await limit(session, page);
    const acknowledged: string[] = [];
    await append(page, 'until it is full,', FOR_EVER);
    await listen(page, acknowledged);
    expect(await refusalIn(page)).toBe('full');
    await saysSo(session);
    await session.close();
    const { entries } = await withRoom(acknowledged);
    expect(await ledgerFaults(entries)).toEqual([]);
    count(context, 'disk full, by a real quota', name, kept(acknowledged, textsIn(entries)));
  });

  async function limit(session: Session, page: View): Promise<void> {
    if (name === 'firefox') return;
    const protocol = await targetOf(session, page).createCDPSession();
    await protocol.send('Storage.overrideQuotaForOrigin', { origin: session.origin, quotaSize: CHROMIUM });
  }

  async function saysSo(session: Session): Promise<void> {
    const tab = await session.newPage();
    await session.open(tab, SETTING);
    const popup = await session.openPopup(tab);
    await popup.waitFor(`document.querySelector('h1')?.textContent === 'Read, but not recorded'`);
  }

  /** Started anew without the quota it goes on. */
  async function withRoom(acknowledged: string[]) {
    const session = await profile.start();
    const page = await session.openExtensionPage(NEXT);
    await append(page, 'with room,', 1);
    const news: string[] = [];
    await listen(page, news);
    expect(news).toHaveLength(1);
    acknowledged.push(...news);
    return ledgerIn(page);
  }
}
