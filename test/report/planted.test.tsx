// @vitest-environment jsdom
import './one-realm';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { historyOf } from '../../src/core/history';
import type { Kept } from '../../src/core/kept';
import { managedIn } from '../../src/core/managed';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { refused } from '../../src/messages/result';
import { SECTIONS } from '../../src/report/sections/table';
import { accountName, at, historyWith, KEY, option, read, reply, started, statement } from '../export/example';
import { grownFrom, PLANTS } from '../fakes/planted';
import { stampAt } from '../fakes/record-of';
import { knownAccount } from './asked';
import { chosen } from './chosen';
import { FakePorts } from './fake-ports';
import { closeReport, openReport, until } from './open-report';
import { DRAFT } from './picture/draft';

afterEach(closeReport);

type Plant = (where: string) => string;
const VIEWER = SETTINGS.find(({ id }) => id === 'discloseAsProfileViewer');
if (VIEWER === undefined) throw new Error('the catalogue has no such setting');

/** A history in which every text that a page or a person can give is planted. */
function lines(plant: Plant): FakePorts['lines'] {
  const account = knownAccount('A');
  const page = { language: 'en', heading: plant('heading'), control: plant('control') };
  const day = (date: string) => at(`2026-11-${date}T10:00:00.000Z`);
  return [
    started(day('20')),
    read(day('21'), 'on', 'confirmed', 'none', { page, account }),
    read(day('22'), 'off', 'confirmed', 'seen', { page, account }),
    {
      kind: 'observation',
      at: day('23'),
      reading: option('HIDE', plant('option')),
      setting: { id: VIEWER?.id ?? '', name: plant('setting name') },
      page,
      account,
    },
    statement(day('24'), plant('recipient')),
    accountName(day('25'), account, plant('account')),
    reply(day('26'), { reference: plant('reference').slice(0, 100), text: plant('reply') }),
  ];
}

/** A browser in which every text of a file, an authority or an organisation is planted. */
async function ports(plant: Plant): Promise<FakePorts> {
  const history = historyOf(
    'imported',
    (await historyWith(lines((where) => plant(`imported ${where}`)))).entries,
    undefined,
  );
  const stamp = { ...stampAt(2), authority: plant('authority') };
  const imported: Kept = { origin: 'imported', ledger: 'imported', key: KEY, history, stamps: [stamp], pictures: [] };
  return Object.assign(new FakePorts(), {
    lines: lines(plant),
    others: [imported],
    stamps: [stamp],
    managed: managedIn({ [plant('policy')]: true, region: plant('region'), forbidSync: true }),
    draft: { ...DRAFT, address: plant('draft') },
    verifying: `${plant('by hand')}\n`,
    reply: refused('no-answer'),
  });
}

/** Unfolds all, and chooses a file of a planted name in every field for files. */
async function tryAll(page: HTMLElement, plant: Plant): Promise<void> {
  for (const fold of page.querySelectorAll('details')) fold.open = true;
  for (const field of page.querySelectorAll<HTMLInputElement>('input[type=file]')) {
    const file = chosen(plant('file name'), plant('contents'));
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  }
  const busy = () => /Checking .* …|Reading …|One moment …/.test(page.textContent ?? '');
  await until(() => !busy());
}

/** What stands in text fields is shown as well. */
const shownIn = (page: HTMLElement) =>
  [page.textContent, ...[...page.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value)].join(
    '\n',
  );

/** Where each planted text must be seen: a table that plants what nothing shows would show nothing. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  history: ['heading', 'control', 'option', 'recipient', 'account', 'reference', 'reply'],
  audit: ['option'],
  records: ['account', 'authority', 'file name'],
  options: ['account'],
};

describe.each(PLANTS)('planted in every text of a page, a person, a file, an authority: %s', (_what, plant) => {
  test.each(SECTIONS.map(({ id }) => id))('stays a text in #%s', async (id) => {
    const page = await openReport(await ports(plant), `#${id}`);
    await tryAll(page, plant);
    expect(grownFrom(page)).toEqual([]);
    expect(Reflect.get(globalThis, 'executed')).toBeUndefined();
    const shown = shownIn(page);
    expect((SHOWN[id] ?? []).filter((where) => !shown.includes(plant(where)))).toEqual([]);
  });

  test('stays a text in the files that are made of it', async () => {
    const fake = await ports(plant);
    const page = await openReport(fake, '#records');
    const buttons = [...page.querySelectorAll<HTMLElement>('.downloads button')];
    expect(buttons.length).toBeGreaterThan(2);
    for (const button of buttons) {
      await act(() => button.click());
      await until(() => !/Writing the file …/.test(page.textContent ?? ''));
    }
    const html = fake.downloads.filter(({ name }) => name.endsWith('.html'));
    expect(html.length).toBeGreaterThan(0);
    for (const { text } of html) {
      const file = new DOMParser().parseFromString(text, 'text/html');
      expect(grownFrom(file)).toEqual([]);
      const shown = [plant('heading'), plant('imported heading')];
      expect(shown.some((one) => file.body.textContent?.includes(one))).toBe(true);
    }
    const csv = fake.downloads.filter(({ name }) => name.endsWith('.csv'));
    for (const cell of csv.flatMap(({ text }) => text.split(/[\r\n,]+/))) expect(cell).not.toMatch(/^"?[=+@\t]/);
    expect(csv.length).toBeGreaterThan(0);
  });
});

describe('what is looked for', () => {
  test.each([
    '<img src=x onerror="executed=1">',
    '<b data-planted></b>',
    '<script>1</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<a href=" javascript:executed=1">x</a>',
    '<form action="javascript:executed=1"></form>',
    '<p style="background:url(https://evil.example)"></p>',
    '<iframe></iframe>',
    '<img src="data:image/svg+xml,x">',
  ])('is found where it is: %s', (markup) => {
    expect(grownFrom(new DOMParser().parseFromString(markup, 'text/html'))).not.toEqual([]);
  });
});
