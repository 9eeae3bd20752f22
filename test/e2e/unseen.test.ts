import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page, toggle } from '../fixtures/build';
import { BROWSERS } from './stage/browsers';
import { TRAPS, type Trapped } from './stage/traps';
import { openWorld, type World } from './stage/world';

/** A page that has set its traps before anything else could run, with the switch drawn after a moment. */
const WATCHFUL = page({
  panel: '<p>Loading</p>',
  script: `after(400, () => { draw(${JSON.stringify(toggle())}); set(false); trapped.mark(); });`,
}).replace('<head>', `<head><script>${TRAPS}</script>`);

/** How often the page is opened: what our script does it does every time, while a busy machine has long frames of its own. */
const VISITS = 3;

/** Opens the page until its switch is read, and gives what its own script gathered. */
async function foundIn(world: World): Promise<Trapped> {
  const tab = await world.visit();
  await world.popupOver(tab, 'off', 'confirmed');
  const { host } = new URL(world.session.origin);
  return (await tab.evaluate(`trapped.report(${JSON.stringify(host)})`)) as Trapped;
}

describe.each(BROWSERS)('what a page could find, in %s', (name) => {
  let world: World;
  let found: Trapped;
  beforeAll(async () => {
    world = await openWorld(name);
    world.site.shows(WATCHFUL);
    found = await foundIn(world);
  });
  afterAll(() => world.close());

  it('was read all the same', () => {
    expect(found.drawn).toBe(true);
  });

  const nothing: readonly (readonly [what: string, of: (found: Trapped) => unknown])[] = [
    ['no change to the document, byte for byte', ({ changes }) => changes],
    ['no new global', ({ globals }) => globals],
    ['no getter or method of its own called', ({ calls }) => calls],
    ['no event', ({ events }) => events],
    ['no rejection and no error', ({ errors }) => errors],
    ['no performance mark, measure or resource', ({ entries }) => entries],
    ['no lock', ({ locks }) => locks],
    ['no storage', ({ storage }) => storage],
    ['no file of the extension that it may fetch', ({ fetched }) => fetched],
  ];
  it.each(nothing)('%s', (_what, of) => {
    expect(of(found)).toEqual([]);
  });

  it('nothing was asked of LinkedIn but the page itself', () => {
    const asked = world.site.loopback.log.filter(({ host }) => host === 'www.linkedin.com');
    expect(asked.filter(({ path }) => path !== '/favicon.ico').map(({ path }) => path)).toHaveLength(1);
  });

  it('nothing was asked of anybody else', () => {
    expect(world.site.loopback.log.filter(({ allowed }) => !allowed)).toEqual([]);
  });

  // Last, since it may open the page again.
  it('no long frame or task that is there at every visit', async () => {
    const visits = [found.frames];
    while (visits.length < VISITS && !visits.some((frames) => frames.length === 0))
      visits.push((await foundIn(world)).frames);
    expect(visits).toContainEqual([]);
  });
});

// A trap that catches nothing would prove nothing: here the page itself does each thing once.
const NOISY = `
  document.body.setAttribute('data-x', '1');
  globalThis.noise = 1;
  document.querySelector('main');
  window.dispatchEvent(new Event('message'));
  Promise.reject(new Error('noise'));
  performance.mark('noise');
  localStorage.setItem('noise', '1');
  navigator.locks.request('noise', () => new Promise(() => {}));
  const end = performance.now() + 120; while (performance.now() < end);
`;

describe.each(BROWSERS)('the traps themselves, in %s', (name) => {
  it('catch what they are set for', async () => {
    const world = await openWorld(name);
    world.site.shows(WATCHFUL.replace('trapped.mark();', `trapped.mark(); after(500, () => { ${NOISY} });`));
    const tab = await world.visit('https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const found = (await tab.evaluate('trapped.report()')) as Trapped;
    await world.close();
    const caught = Object.entries(found).filter(([, list]) => Array.isArray(list) && list.length > 0);
    const expected = ['changes', 'globals', 'calls', 'events', 'errors', 'entries', 'locks', 'storage'];
    // Firefox has no observer of long tasks.
    expect(caught.map(([what]) => what)).toEqual(
      expect.arrayContaining(name === 'chromium' ? [...expected, 'frames'] : expected),
    );
  });
});
