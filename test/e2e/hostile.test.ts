import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browser/launch.mjs';
import type { BrowserName, View } from '../../scripts/browser/types.mjs';
import { AT_ONCE } from '../../src/background/turnstile';
import { payloadOf } from '../../src/core/entry';
import { grownFrom, PLANTS } from '../fakes/planted';
import { settingPage } from '../fixtures/build';
import { BROWSERS } from './stage/browsers';
import { type Flooded, flood, hostileDist, MESSAGES, optionsIn } from './stage/flood';
import { EVIL, FORBIDDEN, type Tried, tried } from './stage/forbidden';
import { ledgerIn } from './stage/ledger';
import { plantedIn } from './stage/planted';
import { seed } from './stage/seed';
import { SETTING, startSite } from './stage/site';
import { goTo, openTab } from './stage/tab';

const SECTIONS = ['overview', 'history', 'audit', 'records', 'next', 'options', 'about'];

/** A browser with a build whose script in the page has gone over to somebody else. */
async function openHostile(name: BrowserName) {
  const dist = hostileDist(name);
  const site = await startSite();
  const session = await launch(name, { dist, loopback: site.loopback });
  const close = async () => {
    await session.close();
    await site.loopback.close();
    rmSync(dist, { recursive: true, force: true });
  };
  return { session, site, close };
}

const lastRead = async (desk: View) =>
  (await ledgerIn(desk)).entries.map(payloadOf).findLast((one) => one?.kind === 'observation')?.reading;

describe.each(BROWSERS)('in %s', (name) => {
  let world: Awaited<ReturnType<typeof openHostile>>;
  let desk: View;
  beforeAll(async () => {
    world = await openHostile(name);
    desk = await openTab(world.session);
  });
  afterAll(() => world.close());

  describe('a page of ours may not be made to do', () => {
    it.each(FORBIDDEN)('%s', async (_what, rule, code) => {
      const { broken, executed, address } = await desk.evaluate<Tried>(tried(code));
      expect(
        broken.filter((one) => rule.test(one)),
        broken.join(),
      ).not.toEqual([]);
      expect(executed).toBe(0);
      expect(address).toBe('/src/report/index.html');
    });

    it('markup from a text: both browsers have Trusted Types', async () => {
      const { broken, refused } = await desk.evaluate<Tried>(
        tried(`document.createElement('p').innerHTML = '<b>x</b>';`),
      );
      expect(broken).toEqual(['require-trusted-types-for']);
      expect(refused).toBe('TypeError');
    });

    it('and nobody was asked for anything', () => {
      const asked = world.site.loopback.log.map(({ host }) => host);
      expect(asked).not.toContain(EVIL);
      expect(asked).not.toContain('www.linkedin.com');
    });
  });

  it('a history full of planted programs is text in every section, and breaks no rule', async () => {
    const every = (where: string) =>
      PLANTS.map(([, plant]) => plant(where))
        .join(' ')
        .slice(0, 200);
    await seed(desk, await plantedIn(every));
    // Without what was tried on it.
    await goTo(desk, desk.url);
    await desk.evaluate(LISTEN);
    const grown = [];
    for (const section of SECTIONS) {
      await desk.evaluate(`location.hash = ${JSON.stringify(section)}`);
      await desk.waitFor(`document.querySelector('nav [aria-current]')?.hash === '#${section}'`);
      await desk.evaluate(`document.querySelectorAll('details').forEach((fold) => { fold.open = true; })`);
      if (section === 'history') await desk.waitFor(`document.body.textContent.includes('onerror="executed=1"')`);
      grown.push(...(await desk.evaluate<string[]>(`(${grownFrom})(document)`)));
    }
    expect(grown).toEqual([]);
    expect(await desk.evaluate('globalThis.broken')).toEqual([]);
    expect(await desk.evaluate('globalThis.executed')).toBe(0);
  });

  describe(`${MESSAGES} messages at once from a page`, () => {
    let flooded: Flooded;
    let options: string;
    beforeAll(async () => {
      const page = await world.session.newPage();
      await world.session.open(page, SETTING);
      flooded = await flood(page);
      options = await optionsIn(page);

      await page.close();
    });

    it('find room for a few', () => {
      const { unanswered, refused, stored, nothingNew } = flooded;
      expect(unanswered + refused + stored + nothingNew).toBe(MESSAGES);
      expect(unanswered).toBeGreaterThan(0);
      expect(stored).toBeLessThan(1000);
      expect(stored + nothingNew + refused).toBeGreaterThanOrEqual(AT_ONCE);
    });

    // Firefox has no way to keep them from a script in a page.
    it('change no option, where the browser keeps them from pages', () => {
      expect(options).toBe(name === 'chromium' ? 'refused' : 'uk');
    });

    it('leave what was sealed before, and an unbroken history of what was stored', async () => {
      const { entries } = await ledgerIn(desk);
      const own = entries.filter(({ seq }) => seq > 0).map(payloadOf);
      expect(own.some((one) => one?.kind === 'statement')).toBe(true);
      expect(own.every((one) => one?.kind !== 'erased')).toBe(true);
    });

    it('do not keep an honest reading from being recorded', async () => {
      world.site.shows(settingPage(false));
      const page = await world.session.newPage();
      await world.session.open(page, SETTING);
      await expect.poll(() => lastRead(desk), { timeout: 20_000 }).toMatchObject({ value: 'off', basis: 'confirmed' });
    });
  });
});

// Runs in a page of ours: notes each rule that is broken from now on.
const LISTEN = `(() => {
  globalThis.broken = [];
  globalThis.executed = 0;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
  new BroadcastChannel('ledger').postMessage('changed');
  return null;
})()`;
