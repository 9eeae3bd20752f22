import { describe, expect, it, vi } from 'vitest';
import { readOn, watched } from '../fakes/watched';
import { page as pageWith } from '../fixtures/build';
import { CATEGORY } from '../fixtures/words';
import { pass, stopClock } from './clock';

stopClock();

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
