/** Until the background has said which settings live at an address, nothing is read there. */
import { describe, expect, it, vi } from 'vitest';
import type { SettingsThere } from '../../src/messages/protocol';
import { fromCatalogue, watched } from '../fakes/watched';
import { ADDRESS, ADS_BY_AGE, CATEGORY, KEY } from '../fixtures/words';
import { pass, stopClock } from './clock';

stopClock();

const LATE = 5000;
type Answer = () => Promise<SettingsThere | undefined>;

/** A background that gives another answer until so many milliseconds have passed. */
function until(ms: number, answer: Answer) {
  const start = Date.now();
  return vi.fn((address: string) => (Date.now() - start < ms ? answer() : fromCatalogue(address)));
}
/** A background that takes so many milliseconds for each answer. */
const slow = (ms: number) =>
  vi.fn(async (address: string) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return fromCatalogue(address);
  });

describe('a background that at first', () => {
  const rows: readonly (readonly [what: string, answer: Answer])[] = [
    ['rejects', () => Promise.reject(new Error('Could not establish connection.'))],
    ['gives nothing', async () => undefined],
    ['refuses', async () => ({ ok: false, refusal: 'not-accepted' })],
  ];
  it.each(rows)('%s: is asked again until it answers, and the switch is then read', async (_what, answer) => {
    const settingsAt = until(LATE, answer);
    const page = watched({ settingsAt });
    page.set(true);
    await pass(LATE - 500);
    expect(page.news()).toEqual([]);
    expect(page.place()).toEqual({ settings: undefined, reading: true });
    expect(settingsAt.mock.calls.length).toBeGreaterThan(5);
    await pass(3000);
    expect(page.news()).toEqual(['on confirmed unseen']);
    expect(page.place()).toEqual({ settings: [KEY], reading: false });
  });

  it.each(rows)('%s: an off must still stand its two seconds after the answer', async (_what, answer) => {
    const page = watched({ settingsAt: until(LATE, answer) });
    await pass(LATE + 1500);
    expect(page.news()).toEqual([]);
    await pass(2500);
    expect(page.news()).toEqual(['off confirmed unseen']);
  });

  it.each(rows)('%s for ever: nothing is told, and no page searched', async (_what, answer) => {
    const page = watched({ settingsAt: answer });
    await pass(60_000);
    expect(page.news()).toEqual([]);
    expect(page.searches()).toBe(0);
  });
});

describe('a background that is slow to answer', () => {
  it('is asked once at a time, without query or hash', async () => {
    const settingsAt = slow(LATE);
    watched({ settingsAt, address: `${ADDRESS}?trk=a#b` });
    await pass(LATE - 100);
    expect(settingsAt.mock.calls).toEqual([[`https://www.linkedin.com${ADDRESS}`]]);
  });

  it('is asked again after a move, and what it says of the page before counts no more', async () => {
    const settingsAt = slow(LATE);
    const page = watched({ settingsAt, address: ADS_BY_AGE });
    page.set(true);
    await pass(1000);
    page.goTo(ADDRESS);
    await pass(LATE);
    expect(page.place()).toEqual({ settings: undefined, reading: true });
    await pass(LATE + 3000);
    expect(page.place()).toEqual({ settings: [KEY], reading: false });
    expect(page.news()).toEqual(['on shown unseen']);
  });

  it('says nothing of a page that was left for one without settings', async () => {
    const page = watched({ settingsAt: slow(LATE) });
    await pass(1000);
    page.goTo(CATEGORY);
    await pass(60_000);
    expect(page.news()).toEqual([]);
    expect(page.place()).toEqual({ settings: [], reading: false });
  });

  it('a click before the answer may have been on the control: nothing counts as freshly loaded', async () => {
    const page = watched({ settingsAt: slow(LATE) });
    await pass(1000);
    page.click('#toggle', 'member');
    page.set(true);
    await pass(LATE + 3000);
    expect(page.news()).toEqual(['on shown unseen']);
  });

  it('a program’s click before the answer is none', async () => {
    const page = watched({ settingsAt: slow(LATE) });
    await pass(1000);
    page.click('#toggle', 'program');
    page.set(true);
    await pass(LATE + 3000);
    expect(page.news()).toEqual(['on confirmed unseen']);
  });

  it('asked to read again meanwhile, the page reads when it is answered', async () => {
    const page = watched({ settingsAt: slow(LATE) });
    page.set(true);
    await pass(1000);
    expect(page.askAgain()).toBe(true);
    await pass(LATE + 3000);
    expect(page.news()).toEqual(['on confirmed unseen']);
  });
});
