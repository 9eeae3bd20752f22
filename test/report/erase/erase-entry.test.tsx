// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { refused } from '../../../src/messages/result';
import { at, historyWith, KEY, LEDGER, MAIN_JOB, PNG, picture, read, started } from '../../export/example';
import { FakePorts } from '../fake-ports';
import { buttonNamed, closeReport, objections, openReport, press } from '../open-report';

afterEach(closeReport);

const row = (page: HTMLElement, seq: number) => {
  const found = page.querySelector<HTMLElement>(`[data-entry="${seq}"]`);
  if (!found) throw new Error(`no row ${seq}`);
  return found;
};

const erasable = (page: HTMLElement) =>
  [...page.querySelectorAll('[data-entry]')]
    .filter((one) => [...one.querySelectorAll('button')].some(({ textContent }) => textContent === 'Erase this entry'))
    .map((one) => one.getAttribute('data-entry'));

const said = (page: HTMLElement) => page.querySelector('main > div > [role="status"]')?.textContent;

async function openHistory(more: Partial<FakePorts> = {}) {
  const ports = Object.assign(new FakePorts(), more);
  return { ports, page: await openReport(ports, '#history') };
}

describe('erasing one entry', () => {
  test('is offered for readings, statements and pictures', async () => {
    const { page } = await openHistory({
      lines: [...MAIN_JOB, picture(at('2026-12-10T07:00:00.000Z'), PNG)],
      gone: [2],
    });
    expect(erasable(page)).toEqual(['7', '6', '5', '4', '3', '1']);
  });

  test('asks once, says what is lost and what remains, and has the focus', async () => {
    const { page, ports } = await openHistory();
    await press(buttonNamed(row(page, 3), 'Erase this entry'));
    const question = row(page, 3).querySelector('.ask');
    expect(document.activeElement).toBe(question);
    expect(question?.textContent).toContain('a new entry says that one was erased. Files you exported still hold it.');
    expect(question?.textContent).toContain('A time stamp of this entry goes too. Nothing changes on LinkedIn.');
    expect(question?.textContent).not.toContain('Not read yet');
    expect(ports.asked).toEqual([]);
    expect(await objections()).toEqual([]);
    expect(page.querySelector('[style]')).toBeNull();
  });

  test('can be left', async () => {
    const { page, ports } = await openHistory();
    await press(buttonNamed(row(page, 3), 'Erase this entry'));
    await press(buttonNamed(row(page, 3), 'Keep it'));
    expect(ports.asked).toEqual([]);
    expect(document.activeElement).toBe(buttonNamed(row(page, 3), 'Erase this entry'));
  });

  test('is done on the second press; its row keeps the focus and says so', async () => {
    const { page, ports } = await openHistory();
    await press(buttonNamed(row(page, 3), 'Erase this entry'));
    await press(buttonNamed(row(page, 3), 'Erase this entry'));
    expect(ports.asked).toEqual([{ type: 'erase', ledger: LEDGER, seq: 3 }]);
    expect(said(page)).toBe('Entry 3 was erased.');
    expect(row(page, 3).textContent).toContain('erased');
    expect(erasable(page)).toEqual(['6', '5', '4', '2', '1']);
    expect(document.activeElement).toBe(row(page, 3).querySelector('summary'));
    expect(row(page, 7).textContent).toContain('erased entry 3');
  });

  test('where its row moved to the next page, the table has the focus', async () => {
    const days = Array.from({ length: 50 }, (_, day) =>
      read(at(new Date(Date.UTC(2027, 0, day)).toISOString()), 'off'),
    );
    const { page } = await openHistory({ lines: [started(at('2026-11-01T10:00:00.000Z')), ...days] });
    await press(buttonNamed(row(page, 1), 'Erase this entry'));
    await press(buttonNamed(row(page, 1), 'Erase this entry'));
    expect(said(page)).toBe('Entry 1 was erased.');
    expect(document.activeElement?.textContent).toBe('All entries');
  });

  test('two presses at once ask for one', async () => {
    const { page, ports } = await openHistory();
    await press(buttonNamed(row(page, 3), 'Erase this entry'));
    const confirm = buttonNamed(row(page, 3), 'Erase this entry');
    await Promise.all([press(confirm), press(confirm)]);
    expect(ports.asked).toHaveLength(1);
  });

  test.each([
    ['the newest reading', 6, [], true],
    ['an older one', 3, [], false],
    ['a statement', 4, [], false],
    ['the newest reading, where it does not count any more', 3, [6], false],
  ])('says where the state goes with it: %s', async (_name, seq, gone, isSaid) => {
    const { page } = await openHistory({ gone });
    await press(buttonNamed(row(page, seq), 'Erase this entry'));
    const words = row(page, seq).querySelector('.ask')?.textContent;
    expect(words?.includes('the state shown becomes “Not read yet”')).toBe(isSaid);
  });

  test('also of a setting that the popup does not speak of', async () => {
    const other = { setting: { id: 'other', name: 'Another setting' } };
    const line = read(at('2026-12-10T10:00:00.000Z'), 'on', 'confirmed', 'none', other);
    const { page } = await openHistory({ lines: [...MAIN_JOB, line] });
    await press(buttonNamed(row(page, 7), 'Erase this entry'));
    expect(row(page, 7).querySelector('.ask')?.textContent).toContain('the state shown becomes “Not read yet”');
  });

  const refusals: [string, FakePorts['refuses'], RegExp][] = [
    [
      'full',
      { erase: refused('full') },
      /^Nothing was erased\. .*storage is full\. All earlier entries are kept\. Make room/,
    ],
    [
      'closed',
      { erase: refused('cannot-open') },
      /^Nothing was erased\. .*storage\. Nothing was changed or deleted\. Restart the browser/,
    ],
    ['newer', { erase: refused('newer-version') }, /^Nothing was erased\. .*newer version.*Update the extension\.$/],
    [
      'not accepted',
      { erase: refused('not-accepted') },
      /^Nothing was erased\. .*not accepted\. All earlier entries are kept\. Reload/,
    ],
    ['gone', { erase: refused('gone') }, /^Nothing was erased\. There was nothing left to change\. Reload this page/],
    ['conflict', { erase: refused('conflict') }, /^Nothing was erased\. .*not accepted/],
    ['silent', { erase: 'silence' }, /did not answer\. This page shows what is kept now/],
    ['dead', { erase: 'throw' }, /did not answer\. This page shows what is kept now/],
  ];
  test.each(refusals)(
    'refused, %s: says what happened and what to do, and gives the focus back',
    async (_name, refuses, words) => {
      const { page } = await openHistory({ refuses });
      await press(buttonNamed(row(page, 3), 'Erase this entry'));
      await press(buttonNamed(row(page, 3), 'Erase this entry'));
      expect(said(page)).toMatch(words);
      expect(row(page, 3).querySelector('.ask')).toBeNull();
      expect(document.activeElement).toBe(buttonNamed(row(page, 3), 'Erase this entry'));
    },
  );

  test('entries of other histories are read-only', async () => {
    const history = await historyWith(MAIN_JOB);
    const other = { origin: 'imported', ledger: LEDGER, key: KEY, history, stamps: [], pictures: [] } as const;
    const { page } = await openHistory({ lines: [], others: [other] });
    expect(page.querySelectorAll('[data-entry]')).toHaveLength(6);
    expect(erasable(page)).toEqual([]);
  });
});
