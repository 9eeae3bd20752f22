// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { refused } from '../../../src/messages/result';
import { KeptPicture } from '../../../src/report/picture/KeptPicture';
import { PNG } from '../../export/example';
import { WORDS } from '../../ui/words';
import { FakePorts } from '../fake-ports';
import { buttonNamed, closeReport, follow, objections, openReport, press } from '../open-report';
import { DRAFT, LATER } from './draft';
import { keeps, slide, status, waiting } from './open-picture';

const KEEP = 'Keep this picture';
const THROW = 'Throw it away';

afterEach(closeReport);

const links = (page: HTMLElement) => [...page.querySelectorAll('nav a')].map(({ textContent }) => textContent);

describe('Picture of the page, in the navigation', () => {
  const NAME = 'Picture of the page';
  test.each([
    ['a picture that waits', DRAFT, '#records', true],
    ['a picture that waits, opened', DRAFT, '#picture', true],
    ['no picture', undefined, '#records', false],
    ['no picture, opened', undefined, '#picture', true],
  ])('with %s', async (_what, draft, hash, isNamed) => {
    expect(links(await openReport(waiting({ draft }), hash)).includes(NAME)).toBe(isNamed);
  });

  test('goes once it is dealt with and left', async () => {
    const page = await openReport(waiting(), '#picture');
    await press(buttonNamed(page, THROW));
    expect(links(page)).toContain(NAME);
    await follow('#records');
    expect(links(page)).not.toContain(NAME);
  });

  test('leaves it out where the browser tells nothing of it', async () => {
    const ports = waiting({ readDraft: () => Promise.reject(new Error('x')) });
    expect(links(await openReport(ports, '#records'))).toEqual([
      'Overview',
      'History',
      'Audit',
      'Records',
      'What you can still do',
      'Options',
      'About',
    ]);
  });
});

describe('Picture of the page', () => {
  test('without one: says how to take it', async () => {
    const page = await openReport(new FakePorts(), '#picture');
    expect(page.querySelector('main')?.textContent).toContain('Then press “Add a picture of this page”.');
    expect(page.querySelector('main button')).toBeNull();
  });

  test('shows it whole, with moment and address, and what it may show, before anything is kept', async () => {
    const ports = waiting();
    const page = await openReport(ports, '#picture');
    expect(page.querySelector('img')?.src).toBe(DRAFT.image);
    expect(page.textContent).toContain('9 Dec 2026, 08:04');
    expect(page.textContent).toContain(DRAFT.address);
    expect(page.querySelector('.notice')?.textContent).toMatch(
      /your name and photo, messages, and other people\. Once kept, it goes into every later HTML and JSON file/,
    );
    expect(keeps(page)).toBe('Keeps 400 × 200 pixels.');
    expect([ports.asked, ports.draft]).toEqual([[], DRAFT]);
  });

  test.each([
    ['with a picture', DRAFT],
    ['with one that cannot be shown', { ...DRAFT, image: 'data:,' }],
    ['without one', undefined],
  ])('passes the accessibility rules and has no inline style, %s', async (_what, draft) => {
    const page = await openReport(waiting({ draft }), '#picture');
    expect(await objections()).toEqual([]);
    expect(page.querySelector('[style]')).toBeNull();
  });

  test('a picture that cannot be shown can be thrown away, and nothing else', async () => {
    const ports = waiting({ draft: { ...DRAFT, image: 'data:,' } });
    const page = await openReport(ports, '#picture');
    expect([...page.querySelectorAll('main button')].map(({ textContent }) => textContent)).toEqual([THROW]);
    await press(buttonNamed(page, THROW));
    expect(ports.draft).toBeUndefined();
  });
});

describe('pressing', () => {
  test('Keep this picture: says as which entry, drops the draft, leads to the history', async () => {
    const ports = waiting();
    const page = await openReport(ports, '#picture');
    await slide(page, 'Left', 100);
    await press(buttonNamed(page, KEEP));
    expect(ports.asked).toMatchObject([{ type: 'picture', width: 300, height: 200, cropped: true }]);
    expect(document.activeElement?.textContent).toBe('Picture kept as entry 7. Its SHA-256 is sealed there.');
    expect(page.querySelector('.outcome a')?.getAttribute('href')).toBe('#history');
    expect(ports.draft).toBeUndefined();
    expect(await objections()).toEqual([]);
  });

  test('Throw it away: says that nothing was kept', async () => {
    const ports = waiting();
    const page = await openReport(ports, '#picture');
    await press(buttonNamed(page, THROW));
    expect(document.activeElement?.textContent).toBe('Picture thrown away. Nothing of it was kept.');
    expect([ports.asked, ports.draft, page.querySelector('.outcome a')]).toEqual([[], undefined, null]);
  });

  const rows: readonly (readonly [what: string, Partial<FakePorts>, said: RegExp])[] = [
    ['no room', { refuses: { picture: refused('full') } }, /^Not kept\. .*storage is full.*The picture waits here/],
    ['not accepted', { refuses: { picture: refused('not-accepted') } }, /^Not kept\. .*not accepted/],
    ['no answer', { refuses: { picture: 'silence' } }, /did not answer/],
    ['not cut', { canDraw: false }, /^Not kept: the browser could not cut the picture\. It waits here/],
  ];
  test.each(rows)('says why it is not kept, and keeps it waiting: %s', async (_what, more, said) => {
    const ports = waiting(more);
    const page = await openReport(ports, '#picture');
    await slide(page, 'Left', 100);
    buttonNamed(page, KEEP).focus();
    await press(buttonNamed(page, KEEP));
    expect(status(page)).toMatch(said);
    expect([ports.draft, keeps(page)]).toEqual([DRAFT, 'Keeps 300 × 200 pixels.']);
    expect(document.activeElement).toBe(buttonNamed(page, KEEP));
  });

  test('Throw it away, where the browser does not let go of it: says so, and can be pressed again', async () => {
    const ports = waiting();
    const drop = ports.dropDraft;
    ports.dropDraft = () => Promise.reject(new Error('no'));
    const page = await openReport(ports, '#picture');
    await press(buttonNamed(page, THROW));
    expect(status(page)).toMatch(/^Not thrown away: .* All entries are kept\. Press the button again/);
    ports.dropDraft = drop;
    await press(buttonNamed(page, THROW));
    expect(ports.draft).toBeUndefined();
  });

  test('shows the later picture where another tab took one meanwhile', async () => {
    const ports = waiting();
    const page = await openReport(ports, '#picture');
    ports.draft = LATER;
    await press(buttonNamed(page, KEEP));
    expect(status(page)).toMatch(/^The picture shown before was kept, replaced or thrown away in another tab\./);
    expect(page.textContent).toContain('9 Dec 2026, 08:05');
    expect([ports.asked, ports.draft]).toEqual([[], LATER]);
  });

  test('twice asks once', async () => {
    const ports = waiting();
    let answer: () => void = () => {};
    const asking = ports.askBackground;
    ports.askBackground = (message) => new Promise((resolve) => (answer = () => resolve(asking(message))));
    const page = await openReport(ports, '#picture');
    await act(() => buttonNamed(page, KEEP).click());
    expect([status(page), buttonNamed(page, KEEP).getAttribute('aria-disabled')]).toEqual([
      'Keeping the picture …',
      'true',
    ]);
    await act(() => buttonNamed(page, KEEP).click());
    await act(() => buttonNamed(page, THROW).click());
    answer();
    await follow('#picture');
    expect([ports.asked.length, ports.draft]).toEqual([1, undefined]);
  });
});

describe('a picture that was kept', () => {
  test('is shown as it goes into a file, by the number of its entry', () => {
    const root = document.createElement('div');
    render(<KeptPicture picture={{ seq: 7, media: 'image/png', bytes: PNG }} texts={WORDS.texts} />, root);
    const image = root.querySelector('img');
    expect([image?.src, image?.alt]).toEqual([`data:image/png;base64,${PNG}`, 'Picture of the page, entry 7']);
  });
});
