import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOn, watched } from '../fakes/watched';
import { page as pageWith, toggle } from '../fixtures/build';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T10:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

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

  it('does not change the page', async () => {
    const page = await readOn();
    const before = page.document.documentElement.outerHTML;
    page.askAgain();
    await pass(10_000);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });
});
