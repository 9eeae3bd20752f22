import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOn, watched } from '../fakes/watched';
import { page as pageWith } from '../fixtures/build';
import { ADDRESS, CATEGORY, KEY, LABEL, LANGUAGE, NAME } from '../fixtures/words';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T10:00:00.000Z') });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a watch tells', () => {
  it('what it saw, where, and in which words', async () => {
    const page = watched({ address: `${ADDRESS}?trk=a#b` });
    page.set(true);
    await pass(2000);
    expect(page.told).toEqual([
      {
        setting: KEY,
        page: { address: `https://www.linkedin.com${ADDRESS}`, language: 'en', heading: NAME, control: LABEL },
        ownLinks: [],
        reading: { outcome: 'read', value: 'on', rung: 'setting-key', basis: 'confirmed', transition: 'unseen' },
      },
    ]);
  });

  it('a value once, however long the page stays', async () => {
    const page = await readOn();
    await pass(600_000);
    expect(page.news()).toEqual([]);
  });

  it('that it is reading, until it has told', async () => {
    const page = watched();
    expect(page.place()).toEqual({ settings: undefined, reading: true });
    await pass(100);
    expect(page.place()).toEqual({ settings: [KEY], reading: true });
    await pass(5000);
    expect(page.news()).toEqual(['off confirmed unseen']);
    expect(page.place()).toEqual({ settings: [KEY], reading: false });
  });

  it.each([CATEGORY, LANGUAGE, '/mypreferences/d/dark-mode', '/feed/'])('nothing at %s', async (address) => {
    const page = watched({ address });
    await pass(60_000);
    expect(page.news()).toEqual([]);
    expect(page.place()).toEqual({ settings: [], reading: false });
    expect(page.searches()).toBe(0);
  });
});

describe('a value that changed with nobody acting', () => {
  type Row = readonly [what: string, values: readonly boolean[], after: number, told: readonly string[]];
  const rows: readonly Row[] = [
    ['from off to on is the page settling', [false, true], 5000, ['off confirmed unseen', 'on confirmed settling']],
    ['from off to on later on', [false, true], 30_000, ['off confirmed unseen', 'on shown unseen']],
    ['from on to off', [true, false], 5000, ['on confirmed unseen', 'off shown unseen']],
    ['and changed back', [true, false, true], 30_000, ['on confirmed unseen', 'off shown unseen', 'on shown unseen']],
    [
      'after the page settled',
      [false, true, false],
      5000,
      ['off confirmed unseen', 'on confirmed settling', 'off shown unseen'],
    ],
  ];
  it.each(rows)('%s', async (_what, values, after, told) => {
    const page = watched();
    for (const value of values) {
      page.set(value);
      await pass(after);
    }
    expect(page.news()).toEqual(told);
  });

  it('is never freshly loaded again, however often it is asked for', async () => {
    const page = await readOn();
    page.set(false);
    await pass(5000);
    page.news();
    for (const _time of [1, 2]) {
      page.askAgain();
      await pass(5000);
      expect(page.news()).toEqual(['off shown unseen']);
    }
  });
});

describe('a page that slept for a minute', () => {
  const sleep = () => {
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + 60_000);
  };

  it('has shown its off no longer than it was watched', async () => {
    const page = watched();
    await pass(350);
    sleep();
    await pass(900);
    expect(page.news()).toEqual([]);
    page.set(true);
    await pass(3000);
    expect(page.news()).toEqual(['on confirmed unseen']);
  });

  it('tells an off that stands after it', async () => {
    const page = watched();
    await pass(350);
    sleep();
    await pass(5000);
    expect(page.news()).toEqual(['off confirmed unseen']);
  });

  it('was not too slow for that', async () => {
    const page = watched({ html: withoutSwitch() });
    await pass(350);
    sleep();
    await pass(15_000);
    expect(page.news()).toEqual([]);
    await pass(15_000);
    expect(page.news()).toEqual(['no-switch']);
  });

  it('still settles: what was drawn before it is no later for it', async () => {
    const page = watched();
    await pass(5000);
    expect(page.news()).toEqual(['off confirmed unseen']);
    sleep();
    page.set(true);
    await pass(5000);
    expect(page.news()).toEqual(['on confirmed settling']);
  });
});

describe('asked again, a watch', () => {
  it('tells again what it told before, once for each time', async () => {
    const page = await readOn();
    for (const _time of [1, 2]) {
      expect(page.askAgain()).toBe(true);
      await pass(5000);
      expect(page.news()).toEqual(['on confirmed unseen']);
    }
  });

  it('after a night does not call freshly loaded what was loaded the day before', async () => {
    const page = await readOn();
    vi.setSystemTime(Date.now() + 8 * 60 * 60_000);
    page.askAgain();
    await pass(5000);
    expect(page.news()).toEqual(['on shown unseen']);
  });

  it('tells again what followed the member’s act, and still not as freshly loaded', async () => {
    const page = await readOn();
    page.click('#toggle', 'member');
    page.set(false);
    await pass(1000);
    page.news();
    page.askAgain();
    await pass(5000);
    expect(page.news()).toEqual(['off shown unseen']);
  });

  it('tells again why it could not read', async () => {
    const page = watched({ html: withoutSwitch() });
    await pass(30_000);
    expect(page.news()).toEqual(['no-switch']);
    page.askAgain();
    await pass(1000);
    expect(page.news()).toEqual(['no-switch']);
  });

  it('says that it reads, until it has told', async () => {
    const page = await readOn();
    page.askAgain();
    expect(page.status().reading).toBe(true);
    await pass(5000);
    expect(page.status().reading).toBe(false);
  });

  it('has nothing to read where no setting lives', async () => {
    const page = watched({ address: CATEGORY });
    await pass(100);
    expect(page.askAgain()).toBe(false);
    await pass(60_000);
    expect(page.news()).toEqual([]);
  });
});

const withoutSwitch = () => pageWith({ panel: '<p>This setting is not offered to this account.</p>' });

describe('a page that came back from the browser’s cache', () => {
  it('is read anew, and nothing on it counts as freshly loaded', async () => {
    const page = await readOn();
    page.restore();
    await pass(5000);
    expect(page.news()).toEqual(['on shown unseen']);
    page.set(false);
    await pass(5000);
    expect(page.news()).toEqual(['off shown unseen']);
  });

  it('is read at the address where it is now', async () => {
    const page = await readOn();
    page.goTo(CATEGORY);
    page.restore();
    await pass(60_000);
    expect(page.news()).toEqual([]);
  });
});

describe('an extension that is gone', () => {
  it('looks no more, and sets no further timer', async () => {
    const page = await readOn();
    page.reloadExtension();
    await pass(1000);
    page.searches();
    page.set(false);
    await pass(60_000);
    expect(page.news()).toEqual([]);
    expect(page.searches()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks no more, even at a click', async () => {
    const page = await readOn();
    page.reloadExtension();
    await pass(1000);
    page.searches();
    page.set(false);
    page.click('#toggle', 'member');
    await pass(60_000);
    expect(page.news()).toEqual([]);
    expect(page.searches()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not start again, whatever it is asked', async () => {
    const page = await readOn();
    page.reloadExtension();
    await pass(1000);
    page.askAgain();
    page.restore();
    await pass(60_000);
    expect(page.news()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
