import { describe, expect, it, vi } from 'vitest';
import { readOn, watched } from '../fakes/watched';
import { ADDRESS, CATEGORY, KEY, LABEL, LANGUAGE, NAME } from '../fixtures/words';
import { pass, stopClock } from './clock';

stopClock();

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
