import { describe, expect, it, vi } from 'vitest';
import { readOn, watched } from '../fakes/watched';
import { page as pageWith, toggle } from '../fixtures/build';
import { pass, stopClock } from './clock';

stopClock();

describe('what a watch costs', () => {
  const SECONDS = 10;
  const crowd = `${toggle()}<ul>${'<li>x</li>'.repeat(10_000)}</ul>`;

  /** Searches in so many seconds, while the page does something every ten milliseconds. */
  async function costOf(html: string, mutate: (document: Document, time: number) => void) {
    const page = watched({ html });
    page.set(true);
    await pass(3000);
    page.news();
    page.searches();
    for (let time = 0; time < SECONDS * 100; time += 1) {
      mutate(page.document, time);
      await pass(10);
    }
    expect(page.news()).toEqual([]);
    return page.searches();
  }
  const nothing = () => {};

  it('is one look a second on a page that has settled', async () => {
    const perLook = (await costOf(pageWith({ panel: toggle() }), nothing)) / SECONDS;
    expect(perLook).toBeGreaterThan(0);
    expect(perLook).toBeLessThan(8);
  });

  it.each([
    ['10,000 elements', pageWith({ panel: crowd }), nothing],
    [
      '100 mutations a second',
      pageWith({ panel: toggle(), outside: '<p id="busy"></p>' }),
      (document: Document, time: number) => document.querySelector('#busy')?.replaceChildren(String(time)),
    ],
    [
      'attributes that change all the time',
      pageWith({ panel: toggle() }),
      (document: Document, time: number) => document.body.setAttribute('data-time', String(time)),
    ],
  ] as const)('does not grow with %s', async (_what, markup, mutate) => {
    const calm = await costOf(pageWith({ panel: toggle() }), nothing);
    expect(await costOf(markup, mutate)).toBe(calm);
  });

  it('is one look a second through a minute of 100 mutations a second', async () => {
    const MINUTE = 60;
    const page = watched({ html: pageWith({ panel: toggle(), outside: '<p id="busy"></p>' }) });
    page.set(true);
    await pass(3000);
    page.news();
    page.searches();
    const busy = page.document.querySelector('#busy');
    for (let time = 0; time < MINUTE * 100; time += 1) {
      if (busy) busy.textContent = String(time);
      await pass(10);
    }
    expect(page.news()).toEqual([]);
    expect(page.searches() / MINUTE).toBeLessThan(8);
  });

  /** Milliseconds from look to look, where the first takes so long, and so on round and round. */
  async function restsOf(takes: readonly number[]): Promise<number[]> {
    const page = await readOn();
    const now = performance.now.bind(performance);
    let spent = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now() + spent);
    const search = page.document.querySelectorAll.bind(page.document);
    const looks: number[] = [];
    // The first search of a look is the one for frames.
    page.document.querySelectorAll = ((selector: string) => {
      if (selector === 'iframe') {
        spent += takes[looks.length % takes.length] ?? 0;
        looks.push(now());
      }
      return search(selector);
    }) as typeof search;
    await pass(200_000);
    return looks.slice(1).map((at, index) => at - (looks[index] ?? 0));
  }

  it.each([
    ['no time', [0], 1],
    ['25 ms', [25], 1],
    ['100 ms', [100], 4],
    ['a second', [1000], 40],
    ['100 ms and more at times', [100, 100, 5000], 4],
    ['a second, interrupted each time', [1000, 0], 1],
  ] as const)('of looks that take %s is a fortieth of the time at most', async (_what, takes, seconds) => {
    // The first two are those that tell.
    const [, , ...rests] = await restsOf(takes);
    expect(Math.min(...rests)).toBeGreaterThanOrEqual(seconds * 1000);
    expect(Math.max(...rests)).toBeLessThanOrEqual(seconds * 1000 + 10);
  });

  it('does not change the page', async () => {
    const page = await readOn();
    const before = page.document.documentElement.outerHTML;
    page.askAgain();
    await pass(10_000);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });
});
