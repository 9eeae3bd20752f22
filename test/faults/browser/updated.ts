import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/types.mjs';
import { payloadOf } from '../../../src/core/entry';
import { ledgerIn } from '../../e2e/stage/ledger';
import { ledgerFaults } from '../../fakes/ledger-faults';
import { count, kept, often } from '../count';
import { append, listen, textsIn } from '../stage/appending';
import { copyDist } from '../stage/dists';
import { makeProfile, type Profile } from '../stage/profile';

const STEPS = ['0.9.0', '1.0.0', '0.9.0', '0.0.1', '2.0.0'].slice(0, often(5, 3));
const EACH = often(10, 3);

/** The extension goes up and down in its versions, over a profile that stays, and a second profile lies beside it. */
export function updated(name: BrowserName): void {
  let profile: Profile;
  let other: Profile;
  let copy: Awaited<ReturnType<typeof copyDist>>;
  beforeAll(async () => {
    copy = await copyDist(name);
    [profile, other] = await Promise.all([makeProfile(name, copy.dist), makeProfile(name)]);
  });
  afterAll(async () => {
    await Promise.all([profile.remove(), other.remove()]);
    await rm(copy.dist, { recursive: true, force: true });
  });

  it('updated and downgraded; a second profile', { timeout: 120_000 }, async (context) => {
    const [session, second] = await Promise.all([profile.start(), other.start()]);
    const acknowledged: string[] = [];
    for (const version of STEPS) {
      await copy.rewrite(() => ({ version }));
      await session.reinstall();
      const page = await session.openExtensionPage('/src/report/index.html#next');
      await append(page, `by ${version},`, EACH);
      await listen(page, acknowledged);
      await page.close();
    }
    const desk = await session.openExtensionPage('/src/report/index.html#next');
    const { entries } = await ledgerIn(desk);
    expect(await ledgerFaults(entries)).toEqual([]);
    const programs = entries.map((entry) => payloadOf(entry)?.program.version);
    expect([...new Set(programs)].toSorted()).toEqual([...new Set(STEPS)].toSorted());
    count(context, 'extension updated and downgraded', name, kept(acknowledged, textsIn(entries)));
    const elsewhere = await second.openExtensionPage('/src/report/index.html#next');
    const own: string[] = [];
    await append(elsewhere, 'elsewhere,', EACH);
    await listen(elsewhere, own);
    const [here, there] = [await ledgerIn(desk), await ledgerIn(elsewhere)];
    expect(textsIn(there.entries)).toEqual(own);
    expect(here).toEqual({ ...here, entries });
    expect(payloadOf(there.entries[0] ?? never())?.ledger).not.toBe(payloadOf(entries[0] ?? never())?.ledger);
    count(
      context,
      'several profiles',
      name,
      kept([...acknowledged, ...own], [...textsIn(here.entries), ...textsIn(there.entries)]),
    );
  });
}

function never(): never {
  throw new Error('nothing was recorded');
}
