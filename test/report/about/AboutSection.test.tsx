// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { instantAt } from '../../../src/core/instant';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { AUTHORITY_PAGES, LINKEDIN_PAGES } from '../../../src/linkedin/consulted';
import { PURPOSES } from '../../../src/report/about/permissions';
import { FakePorts } from '../fake-ports';
import { closeReport, objections, openReport } from '../open-report';

afterEach(closeReport);

const open = (more: Partial<FakePorts> = {}) => openReport(Object.assign(new FakePorts(), more), '#about');
const textsOf = (page: ParentNode, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
const partOf = (page: HTMLElement, title: string): HTMLElement => {
  const found = [...page.querySelectorAll<HTMLElement>('section.part')].find(
    (part) => part.querySelector('h2')?.textContent === title,
  );
  if (!found) throw new Error(`no part ${title}`);
  return found;
};

describe('About', () => {
  test('says what it is: version, browser, and whose it is not', async () => {
    const page = await open();
    expect(textsOf(page.querySelector('.part') ?? page, 'dd')).toEqual([
      'Opt-Out Witness for LinkedIn 0.1.0',
      'Chrome 156',
    ]);
    expect(page.textContent).toContain('LinkedIn is a trademark of LinkedIn Corporation and its affiliates.');
    expect(page.textContent).toContain('This extension is not made, endorsed or sponsored by LinkedIn.');
  });

  test.each([
    ['What it reads', 'It never clicks a switch'],
    ['What leaves this device', 'Nothing leaves this device unless you ask for a time stamp'],
    ['What stays on this device', 'Removing the extension deletes its history. Export first.'],
    ['What the browser lets it do', 'Keeps your history'],
    ['Sources', 'Facts checked Nov 2026. Not legal advice.'],
    ['Licences', 'MIT licence'],
  ])('%s', async (title, words) => {
    expect(partOf(await open(), title).textContent).toContain(words);
  });

  test('names each setting that it reads, with its page', async () => {
    const links = partOf(await open(), 'What it reads').querySelectorAll('a');
    expect([...links].map(({ textContent }) => textContent)).toEqual(SETTINGS.map(({ name }) => name));
  });

  test('links every source, each in a tab that learns nothing of this one', async () => {
    const links = [...partOf(await open(), 'Sources').querySelectorAll('a')];
    const pages = [...LINKEDIN_PAGES, ...AUTHORITY_PAGES];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(pages.map(({ address }) => address));
    expect(links.filter(({ protocol, rel }) => protocol !== 'https:' || !rel.includes('noreferrer'))).toEqual([]);
  });

  test('opens the licences that the build puts beside the page, in a new tab', async () => {
    const link = partOf(await open(), 'Licences').querySelector('a');
    expect(link?.getAttribute('href')).toBe('/licences.txt');
    expect(link?.target).toBe('_blank');
  });

  test('passes the accessibility rules with everything unfolded', async () => {
    const page = await open();
    for (const fold of page.querySelectorAll('details')) fold.open = true;
    expect(await objections()).toEqual([]);
  });
});

describe('the permissions', () => {
  const permissions = (page: HTMLElement) => textsOf(partOf(page, 'What the browser lets it do'), 'dt');

  test('are all there: each that the manifest names has its sentence', async () => {
    const { pages, always, onDemand } = new FakePorts().declared();
    expect(permissions(await open()), 'Say in src/report/about/permissions.ts what it is for.').toEqual([
      ...pages,
      ...always,
      ...onDemand,
    ]);
  });

  test('have a sentence each', async () => {
    const sentences = textsOf(partOf(await open(), 'What the browser lets it do'), 'dd');
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((said) => !said.endsWith('.'))).toEqual([]);
  });

  test.each(Object.keys(PURPOSES))('%s is said where it is asked for when needed', async (name) => {
    const page = await open({ declared: () => ({ pages: [], always: [], onDemand: [name] }) });
    expect(permissions(page)).toEqual([name]);
  });
});

describe('facts that are old', () => {
  const SAID = 'Facts about LinkedIn in this version were checked in Nov 2026, more than a year ago.';

  test.each([
    ['#about', '2027-11-24T12:00:00Z', [SAID]],
    ['#next', '2027-11-24T12:00:00Z', [SAID]],
    ['#about', '2027-11-23T12:00:00Z', []],
    ['#next', '2027-11-23T12:00:00Z', []],
  ])('%s on %s', async (hash, time, said) => {
    const ports = Object.assign(new FakePorts(), { now: () => instantAt(Date.parse(time), 0) });
    const page = await openReport(ports, hash);
    expect(textsOf(page, '.notice')).toEqual(said);
    expect(await objections()).toEqual([]);
  });
});
