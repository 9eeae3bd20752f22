import { describe, expect, it } from 'vitest';
import { readOn, watched } from '../fakes/watched';
import { page as pageWith } from '../fixtures/build';
import { ADDRESS, ADS_BY_AGE } from '../fixtures/words';
import { pass, stopClock } from './clock';

stopClock();

const MINUTE = 60_000;

/** A page in a tab that nobody looks at. */
function hidden(given: Parameters<typeof watched>[0] = {}) {
  const page = watched(given);
  page.hide(true);
  return page;
}

describe('a tab that nobody looks at', () => {
  it.each([
    ['on', true],
    ['off', false],
  ] as const)('tells nothing: %s', async (_what, isOn) => {
    const page = hidden();
    page.set(isOn);
    await pass(MINUTE);
    expect(page.news()).toEqual([]);
  });

  it('is not searched', async () => {
    const page = hidden();
    await pass(1000);
    page.searches();
    await pass(MINUTE);
    expect(page.searches()).toBe(0);
  });

  it('is never too slow', async () => {
    const page = hidden({ html: pageWith({ heading: null }) });
    await pass(MINUTE);
    expect(page.news()).toEqual([]);
  });

  it('tells an off that was drawn meanwhile only when it has been watched for two seconds', async () => {
    const page = hidden();
    await pass(MINUTE);
    page.hide(false);
    await pass(1700);
    expect(page.news()).toEqual([]);
    await pass(1500);
    expect(page.news()).toEqual(['off confirmed unseen']);
  });

  it('that was opened long before: what it shows is not freshly loaded', async () => {
    const page = hidden();
    await pass(10 * MINUTE);
    page.hide(false);
    await pass(4000);
    expect(page.news()).toEqual(['off shown unseen']);
  });

  it('whose off is ticked as soon as somebody looks: tells the on alone', async () => {
    const page = hidden();
    await pass(MINUTE);
    page.hide(false);
    await pass(1000);
    page.set(true);
    await pass(MINUTE);
    expect(page.news()).toEqual(['on confirmed unseen']);
  });

  it('keeps what was watched before: short looks add up', async () => {
    const page = watched();
    for (const isHidden of [false, true, false, true, false, true]) {
      page.hide(isHidden);
      await pass(500);
    }
    expect(page.news()).toEqual([]);
    page.hide(false);
    await pass(2200);
    expect(page.news()).toEqual(['off confirmed unseen']);
  });

  it('counts nothing of the time before somebody looked again', async () => {
    const page = watched();
    await pass(1000);
    page.hide(true);
    await pass(900);
    page.hide(false);
    await pass(900);
    expect(page.news()).toEqual([]);
  });

  it('is looked at for long enough before it is given up', async () => {
    const page = watched({ html: pageWith({ heading: null }) });
    await pass(15_000);
    page.hide(true);
    await pass(MINUTE);
    page.hide(false);
    await pass(5000);
    expect(page.news()).toEqual([]);
    await pass(5000);
    expect(page.news()).toEqual(['too-slow']);
  });

  it('in which a value changes: the change is found later, and is not as it was loaded', async () => {
    const page = await readOn();
    page.hide(true);
    page.set(false);
    await pass(MINUTE);
    expect(page.news()).toEqual([]);
    page.hide(false);
    await pass(4000);
    expect(page.news()).toEqual(['off shown unseen']);
  });

  it('that moves and comes back unseen: the page is as it was for whoever looks', async () => {
    const page = await readOn();
    page.hide(true);
    page.goTo(ADS_BY_AGE);
    await pass(5000);
    page.goTo(ADDRESS);
    page.hide(false);
    await pass(5000);
    expect(page.news()).toEqual([]);
  });

  it('that moved unseen: nothing there counts as freshly loaded', async () => {
    const page = hidden({ address: ADS_BY_AGE });
    await pass(5000);
    page.goTo(ADDRESS);
    page.set(true);
    page.hide(false);
    await pass(5000);
    expect(page.news()).toEqual(['on shown unseen']);
  });
});
