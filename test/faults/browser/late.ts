import { expect, it } from 'vitest';
import { instantAt } from '../../../src/core/instant';
import { seed } from '../../e2e/stage/seed';
import { HAS_STORES } from '../../e2e/stage/tab';
import type { World } from '../../e2e/stage/world';
import { observed } from '../../fakes/payloads';
import { count } from '../count';

const DAY = 86_400_000;

/** Runs in the background: counts what is shown on the toolbar and by notices. */
const LISTEN = `(() => {
  const { action, alarms } = globalThis.browser ?? globalThis.chrome;
  const real = action.setBadgeText.bind(action);
  globalThis.shown = [];
  action.setBadgeText = (what) => { globalThis.shown.push(what.text); return real(what); };
  return alarms.create('reminder', { when: Date.now() - ${365 * DAY}, periodInMinutes: 360 });
})()`;

/** A year in which no alarm rang: the next one catches up once. */
export function late(world: () => World): void {
  it('alarms missed for a year are made up for once', async (context) => {
    const { session, name } = world();
    const page = await session.openExtensionPage('/src/report/index.html#next');
    await page.waitFor(HAS_STORES);
    const reading = { outcome: 'read', value: 'off', rung: 'setting-key', basis: 'confirmed', change: 'none' } as const;
    await seed(page, { sealed: [observed({ at: instantAt(Date.now() - 365 * DAY, 60), reading })] }, { reminder: 90 });
    await session.evaluateInBackground(LISTEN);
    await expect.poll(() => session.evaluateInBackground('globalThis.shown')).toEqual(['•']);
    await expect.poll(() => session.badge()).toMatchObject({ text: '•' });
    const next = await session.evaluateInBackground<number>(
      `chrome.alarms.get('reminder').then(({ scheduledTime }) => scheduledTime)`,
    );
    // The one after it is as far off as ever.
    expect(next).toBeGreaterThan(Date.now());
    expect(await session.evaluateInBackground('globalThis.shown')).toEqual(['•']);
    count(context, 'alarms missed for a year', name, { tried: 1, survived: 1, lost: 0 });
  });
}
