import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserName, Session } from '../../../scripts/browser/types.mjs';
import { ledgerIn } from '../../e2e/stage/ledger';
import { HAS_STORES } from '../../e2e/stage/tab';
import { ledgerFaults } from '../../fakes/ledger-faults';
import { count, kept, often } from '../count';
import { append, FOR_EVER, listen, textsIn } from '../stage/appending';
import { makeProfile, type Profile } from '../stage/profile';
import { isTorn } from '../stage/torn';

const KILLS = often(20, 1);

/** Milliseconds after the first entry of a start; no two starts are cut off at the same. */
const momentOf = (start: number) => 40 + ((start * 173) % 700);

/**
 * All processes of the browser end in the midst of writing: what was acknowledged is there at the next start. Where a kill has
 * torn a write of Chromium's own, that is looked at, and a new profile goes on: what comes of one that does is a fault by itself.
 */
export function killed(name: BrowserName): void {
  let profile: Profile;
  beforeAll(async () => {
    profile = await makeProfile(name);
  });
  afterAll(() => profile.remove());

  it('killed with SIGKILL in the midst of writing', { timeout: 60_000 * KILLS }, async (context) => {
    let acknowledged: string[] = [];
    let survived = 0;
    const look = async () => {
      const entries = await openedAgain(await profile.start());
      count(context, 'entries acknowledged before a kill', name, kept(acknowledged, textsIn(entries)));
    };
    for (let start = 0; start < KILLS; start += 1) {
      await writeUntilKilled(await profile.start(), start, acknowledged);
      survived += 1;
      if (name === 'firefox' || !isTorn(profile.folder)) continue;
      await look();
      await profile.remove();
      profile = await makeProfile(name);
      acknowledged = [];
    }
    if (acknowledged.length > 0) await look();
    count(context, 'browser killed in the midst of writing', name, { tried: KILLS, survived, lost: KILLS - survived });
  });

  async function writeUntilKilled(session: Session, start: number, acknowledged: string[]): Promise<void> {
    await openedAgain(session);
    const page = await session.openExtensionPage('/src/report/index.html#next');
    const before = acknowledged.length;
    await append(page, `start ${start},`, FOR_EVER);
    const news: string[] = [];
    const heard = listen(page, news).catch(() => undefined);
    await expect.poll(() => news.length).toBeGreaterThan(0);
    await pause(momentOf(start));
    await session.kill();
    // In Firefox what was asked when it died is never answered.
    await Promise.race([heard, pause(200)]);
    acknowledged.push(...news);
    expect(acknowledged.length).toBeGreaterThan(before);
  }

  /** The history opens, its chain is whole, and the page shows it. */
  async function openedAgain(session: Session) {
    const page = await session.openExtensionPage('/src/report/index.html#history');
    await page.waitFor(HAS_STORES);
    const { entries } = await ledgerIn(page);
    expect(await ledgerFaults(entries)).toEqual([]);
    if (entries.length > 0) await page.waitFor(`document.querySelector('tbody[data-entry]') !== null`, 20_000);
    await page.close();
    return entries;
  }
}
