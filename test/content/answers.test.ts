import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerOf } from '../../src/content/answers';
import { courier } from '../../src/content/courier';
import type { Recorded } from '../../src/messages/protocol';
import { visitOf } from '../fakes/messages';
import { watched } from '../fakes/watched';
import { ADDRESS, CATEGORY, KEY, NAME } from '../fixtures/words';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page on which the switch is on, with a courier to a background that gives one answer. */
function page(answer: Recorded, address = ADDRESS) {
  const reports = courier({ send: async () => answer, isAlive: () => true, visit: visitOf(1) });
  const watching = watched({ address, tell: reports.deliver });
  vi.stubGlobal('location', watching.window.location);
  if (address === ADDRESS) watching.set(true);
  return { ...watching, ask: (type: 'look' | 'check') => answerOf({ type }, watching, reports) };
}

describe('asked to look, the page says', () => {
  const settings = [expect.objectContaining({ id: KEY, name: NAME })];
  const look = { address: `https://www.linkedin.com${ADDRESS}`, settings, unrecorded: undefined };

  it('where it is, before it knows what lives there', async () => {
    const answer = await page({ ok: true, value: 'stored' }).ask('look');
    expect(answer).toEqual({ ...look, settings: undefined, reading: true });
  });

  it('where it is, and that it is still reading', async () => {
    const { ask } = page({ ok: true, value: 'stored' });
    await vi.advanceTimersByTimeAsync(100);
    expect(await ask('look')).toEqual({ ...look, reading: true });
  });

  it('that it has read', async () => {
    const { ask } = page({ ok: true, value: 'stored' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(await ask('look')).toEqual({ ...look, reading: false });
  });

  it('what could not be recorded', async () => {
    const { ask } = page({ ok: false, refusal: 'not-accepted' });
    await vi.advanceTimersByTimeAsync(2000);
    const reading = { outcome: 'read', value: 'on', rung: 'setting-key', basis: 'confirmed', transition: 'unseen' };
    const unrecorded = { setting: KEY, reading, at: expect.any(Number), refusal: 'not-accepted' };
    expect(await ask('look')).toEqual({ ...look, unrecorded, reading: false });
  });

  it('where it is after a move inside the app', async () => {
    const { ask, goTo } = page({ ok: true, value: 'stored' });
    goTo(`${CATEGORY}?x=1`);
    await vi.advanceTimersByTimeAsync(2000);
    const address = `https://www.linkedin.com${CATEGORY}?x=1`;
    expect(await ask('look')).toEqual({ address, settings: [], unrecorded: undefined, reading: false });
  });
});

describe('asked to check, the page', () => {
  it.each([
    ['says that it was recorded', { ok: true, value: 'stored' }],
    ['says that nothing is new', { ok: true, value: 'nothing-new' }],
    ['says why it was not recorded', { ok: false, refusal: 'full' }],
  ] as const)('%s', async (_what, answer) => {
    const { ask } = page(answer);
    await vi.advanceTimersByTimeAsync(60_000);
    const heard = vi.fn();
    void ask('check').then(heard);
    // A report that was refused before is repeated first, after the longest pause at most.
    await vi.advanceTimersByTimeAsync(21_000);
    expect(heard.mock.calls).toEqual([[answer]]);
  });

  it('has nothing to say where no setting lives', async () => {
    const heard = vi.fn();
    const { ask } = page({ ok: true, value: 'stored' }, CATEGORY);
    await vi.advanceTimersByTimeAsync(100);
    void ask('check').then(heard);
    await vi.advanceTimersByTimeAsync(2000);
    expect(heard.mock.calls).toEqual([[undefined]]);
  });
});
