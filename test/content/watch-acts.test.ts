import { describe, expect, it } from 'vitest';
import { readOn, watched } from '../fakes/watched';
import { page as pageWith, toggle } from '../fixtures/build';
import { ADDRESS, ADS_BY_AGE, CATEGORY, KEY, PROMOTIONS } from '../fixtures/words';
import { pass, stopClock } from './clock';

const SETTINGS = '/mypreferences/d/settings/';

stopClock();

describe('a click', () => {
  type Row = readonly [what: string, selector: string, by: 'member' | 'program', told: string];
  const rows: readonly Row[] = [
    ['of the member on the switch', '#toggle', 'member', 'off shown acted'],
    ['of the member on its words', '.artdeco-toggle__label', 'member', 'off shown acted'],
    ['of the member beside it', 'h1', 'member', 'off shown unseen'],
    ['of the member on the page', 'body', 'member', 'off shown unseen'],
    ['of a program on the switch', '#toggle', 'program', 'off shown unseen'],
    ['of a program on its words', '.artdeco-toggle__label', 'program', 'off shown unseen'],
  ];
  it.each(rows)('%s', async (_what, selector, by, told) => {
    const page = await readOn();
    page.click(selector, by);
    page.set(false);
    await pass(5000);
    expect(page.news()).toEqual([told]);
  });

  const draw = ({ document }: ReturnType<typeof watched>) =>
    document.querySelector('#panel')?.replaceChildren(document.createRange().createContextualFragment(toggle()));

  it('on a switch that no look has met yet: what follows is not as it was loaded', async () => {
    const page = watched({ html: pageWith({ panel: '' }) });
    await pass(5000);
    draw(page);
    page.set(true);
    await pass(10);
    page.click('#toggle', 'member');
    page.set(false);
    await pass(10_000);
    expect(page.news()).toEqual(['off shown unseen']);
  });

  it('on a switch that was drawn anew since the last look is an act on it', async () => {
    const page = await readOn();
    draw(page);
    page.set(true);
    page.click('#toggle', 'member');
    page.set(false);
    await pass(5000);
    expect(page.news()).toEqual(['off shown acted']);
  });

  it.each([
    ['of the member looks at once', 'member', true],
    ['of a program makes nobody look', 'program', false],
  ] as const)('%s', async (_what, by, looks) => {
    const page = await readOn();
    page.searches();
    page.click('body', by);
    expect(page.searches() > 0).toBe(looks);
  });

  // A setting whose markup nobody has documented: nothing but the page's heading, which comes late, names its switch.
  const EXPORTING = { name: 'Page owners exporting your data', address: `${SETTINGS}data-export-by-page-admins` };
  const unnamed = () =>
    watched({
      html: pageWith({ heading: null, panel: toggle({ key: null, label: null }) }),
      address: EXPORTING.address,
    });
  const twice = () => watched({ html: pageWith({ panel: toggle() + toggle({ id: 'again' }) }) });
  const nameIt = ({ document }: ReturnType<typeof watched>) => {
    document.querySelector('.artdeco-toggle:has(#again)')?.remove();
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', `<h1>${EXPORTING.name}</h1>`);
  };

  it.each([
    ['on a switch that nothing names yet', unnamed, '#toggle', 'member', 'off shown unseen'],
    ['on one of two switches, of which one goes', twice, '#toggle', 'member', 'off shown unseen'],
    ['beside a switch that nothing names yet', unnamed, 'body', 'member', 'off confirmed unseen'],
    ['of a program on such a switch', unnamed, '#toggle', 'program', 'off confirmed unseen'],
  ] as const)('%s', async (_what, draws, selector, by, told) => {
    const page = draws();
    page.set(true);
    await pass(1000);
    page.click(selector, by);
    page.set(false);
    nameIt(page);
    await pass(22_000);
    expect(page.news()).toEqual([told]);
  });

  it('on another switch of the page is no act on this one', async () => {
    const other = toggle({ key: 'allowAdsByAge', id: 'age', label: 'Age range' });
    const two = watched({ html: pageWith({ panel: `${toggle()}${other}` }) });
    two.set(true);
    await pass(2000);
    two.news();
    two.click('#age', 'member');
    two.set(false);
    await pass(5000);
    expect(two.news()).toEqual(['off shown unseen']);
  });
});

describe('a click on one of two settings in one box', () => {
  const [FIRST, SECOND] = ['allowProfileAndActivityDataForMarketingAds', 'tipsForUsingLinkedinViaEmail'];
  const inOneBox = (key: string) => `<input type="checkbox" role="switch" aria-labelledby="${key}" id="${key}">`;

  it.each([
    ['the first', FIRST],
    ['the second', SECOND],
  ])('%s: what either shows is not as it was loaded', async (_what, key) => {
    const page = watched({ html: pageWith({ panel: inOneBox(FIRST) + inOneBox(SECOND) }), address: PROMOTIONS });
    await pass(1000);
    page.click(`#${key}`, 'member');
    await pass(5000);
    expect(page.news()).toEqual(['off shown unseen', 'off shown unseen']);
  });
});

describe('a move inside the app', () => {
  it('to another settings page and back: what is read there is not freshly loaded', async () => {
    const page = await readOn();
    page.goTo(ADS_BY_AGE);
    page.set(false);
    await pass(30_000);
    expect(page.news()).toEqual(['no-switch']);
    expect(page.place()).toEqual({ settings: ['allowAdsByAge'], reading: false });
    page.goTo(ADDRESS);
    await pass(5000);
    expect(page.news()).toEqual(['off shown unseen']);
    expect(page.place()).toEqual({ settings: [KEY], reading: false });
  });

  it('from another settings page: nothing that was drawn there is told', async () => {
    const page = watched({ address: PROMOTIONS });
    page.set(false);
    await pass(5000);
    page.goTo(ADDRESS);
    page.set(true);
    await pass(5000);
    expect(page.news()).toEqual(['on shown unseen']);
  });

  it.each([
    ['a query', `${ADDRESS}?trk=x`],
    ['a hash', `${ADDRESS}#x`],
    ['another family', '/mypreferences/m/data-for-ai-improvement/'],
  ])('to %s is no move', async (_what, address) => {
    const page = await readOn();
    page.goTo(address);
    await pass(60_000);
    expect(page.news()).toEqual([]);
  });

  it('while a first off is still held: the off is dropped', async () => {
    const page = watched();
    await pass(1500);
    page.goTo(CATEGORY);
    await pass(60_000);
    expect(page.news()).toEqual([]);
  });
});
