// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { SECTIONS } from '../../src/report/sections/table';
import { at, read } from '../export/example';
import { FakePorts } from './fake-ports';
import { buttonNamed, closeReport, follow, objections, openReport, press, until } from './open-report';

afterEach(closeReport);

const current = (page: HTMLElement) => page.querySelector('[aria-current="page"]')?.textContent;

describe('Report', () => {
  test.each([
    ['', 'Overview'],
    ['#records', 'Records'],
    ['#history', 'History'],
    ['#audit', 'Audit'],
    ['#next', 'What you can still do'],
    ['#overview', 'Overview'],
    ['#<img>', 'Overview'],
    ['#constructor', 'Overview'],
  ])('%j opens %s', async (hash, title) => {
    const page = await openReport(new FakePorts(), hash);
    expect(page.querySelector('h1')?.textContent).toBe(title);
    expect(current(page)).toBe(title);
    expect(document.title).toBe(`Opt-Out Witness: ${title}`);
  });

  test('links to every section that is always there, and follows the address', async () => {
    const page = await openReport(new FakePorts());
    const links = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(SECTIONS.filter(({ isThere }) => !isThere).map(({ id }) => `#${id}`));
    await follow('#history');
    expect(page.querySelector('h1')?.textContent).toBe('History');
    expect(document.activeElement).toBe(page.querySelector('h1'));
  });

  test('follows a link that was followed while it was being drawn', async () => {
    const page = await openReport(new FakePorts(), '', () => history.replaceState(null, '', '/#history'));
    expect(page.querySelector('h1')?.textContent).toBe('History');
  });

  test.each([
    ['from the popup', '#records', 'Download HTML'],
    ['without a section', '', undefined],
    ['at another section', '#history', undefined],
  ])('opened %s: where the focus is', async (_name, hash, focused) => {
    await openReport(new FakePorts(), hash);
    expect(document.activeElement === document.body ? undefined : document.activeElement?.textContent).toBe(focused);
  });

  test('reads the history again when it has changed', async () => {
    const ports = new FakePorts();
    const page = await openReport(ports, '#records');
    ports.lines = [...ports.lines, read(at('2027-01-14T08:00:05.000Z'), 'on')];
    ports.announce();
    await until(() => page.textContent?.includes('Newest entry: 14 Jan 2027, 09:00') ?? false);
  });

  test.each(['cannot-open', 'newer-version', 'full'] as const)(
    'says why a history cannot be read: %s',
    async (refusal) => {
      for (const hash of ['#records', '#history']) {
        const page = await openReport(Object.assign(new FakePorts(), { closed: refusal }), hash);
        expect(page.querySelector('h2')?.textContent).toMatch(/^History (cannot be opened|is from a newer version)$/);
        expect(page.querySelector('[data-setting]')).toBeNull();
      }
    },
  );

  test.each(['#records', '#history', '#audit'])('reads it again on a press, at %s', async (hash) => {
    const ports = new FakePorts();
    ports.closed = 'cannot-open';
    const page = await openReport(ports, hash);
    expect(await objections()).toEqual([]);
    await press(buttonNamed(page, 'Try again'));
    expect(page.textContent).toContain('History cannot be opened');
    ports.closed = undefined;
    await press(buttonNamed(page, 'Try again'));
    await until(() => !page.textContent?.includes('History cannot be opened'));
  });

  test.each(SECTIONS)('#$id passes the accessibility rules and has no inline style', async ({ id }) => {
    const page = await openReport(new FakePorts(), `#${id}`);
    expect(await objections()).toEqual([]);
    expect(page.querySelector('[style]')).toBeNull();
  });
});
