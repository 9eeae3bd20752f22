// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { parseRecord } from '../../../src/core/verify/parse';
import { at, MAIN_JOB, read, started } from '../../export/example';
import { FakePorts } from '../fake-ports';
import { buttonNamed, closeReport, objections, openReport, press } from '../open-report';
import { OTHER, open, TWO_SETTINGS, tickNamed } from './open-export';

afterEach(closeReport);

const ticks = (page: HTMLElement) => [...page.querySelectorAll('.tick')].map(({ textContent }) => textContent);
const count = (page: HTMLElement) => page.querySelector('.chosen > [role="status"]')?.textContent;
const hidden = (page: HTMLElement) => page.textContent?.includes('the file will not say what the switch showed last');

async function save(page: HTMLElement, ports: FakePorts) {
  await press(buttonNamed(page, 'Download JSON'));
  const parsed = parseRecord(ports.downloads.at(-1)?.text ?? '');
  if (!parsed.ok) throw new Error('no record');
  return parsed.record.entries.flatMap((entry) => ('jws' in entry ? [entry.seq] : []));
}

describe('what goes in', () => {
  test('is everything at first, and one setting is offered where there are two', async () => {
    const { page } = await open();
    expect(tickNamed(page, 'everything').checked).toBe(true);
    expect(ticks(page)).not.toContain('one setting alone');
    expect(ticks((await open(TWO_SETTINGS)).page)).toContain('one setting alone');
  });

  test('nothing is offered where nothing is recorded', async () => {
    const { page } = await open([started(at('2026-11-23T10:20:11.204Z'))]);
    expect(ticks(page)).toEqual([]);
    expect(page.querySelector('input[type="text"], .file-says')).toBeNull();
  });

  test('one setting alone: the first, or the one that is chosen', async () => {
    const { page, ports } = await open(TWO_SETTINGS);
    await press(tickNamed(page, 'one setting alone'));
    expect(await save(page, ports)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const field = page.querySelector('select');
    if (!field) throw new Error('no setting to choose');
    expect([...field.options].map(({ text }) => text)).toEqual(['Data for Generative AI Improvement', OTHER.name]);
    field.value = OTHER.id;
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(await save(page, ports)).toEqual([0, 4, 7]);
    expect(hidden(page)).toBe(false);
    expect(await objections()).toEqual([]);
  });

  test('chosen entries: all ticked, each with its words, and their number', async () => {
    const { page, ports } = await open();
    await press(tickNamed(page, 'choose entries …'));
    expect(count(page)).toBe('6 of 6 entries go in; of the others place and seal stay, and the file says how many.');
    await press(
      tickNamed(page, 'Entry 5: 1 Dec 2026, 08:12, could not read, the page did not show the switch within 20 seconds'),
    );
    await press(tickNamed(page, /^Entry 4: .*This record is for Dr\. Anna Muster, lawyer$/));
    expect(count(page)).toMatch(/^4 of 6 /);
    expect(await save(page, ports)).toEqual([0, 1, 2, 3, 6]);
    await press(tickNamed(page, /^Entry 5/));
    expect(await save(page, ports)).toEqual([0, 1, 2, 3, 5, 6]);
    expect(await objections()).toEqual([]);
  });

  test('of several settings each entry says of which it is', async () => {
    const { page } = await open(TWO_SETTINGS);
    await press(tickNamed(page, 'choose entries …'));
    expect([...page.querySelectorAll('.picks bdi')].map(({ textContent }) => textContent)).toContain(
      `Entry 7: 8 Dec 2026, 08:02, ${OTHER.name}, on, from a fresh page`,
    );
  });

  test('all, and none but the entry that opens the history', async () => {
    const { page, ports } = await open();
    await press(tickNamed(page, 'choose entries …'));
    await press(buttonNamed(page, 'None'));
    expect(count(page)).toMatch(/^0 of 6 /);
    expect(await save(page, ports)).toEqual([0]);
    await press(buttonNamed(page, 'All'));
    expect(await save(page, ports)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(page.textContent).toContain('Entry 0, which opens the history, always goes in.');
  });

  test('what was erased cannot be chosen, and counts for nothing', async () => {
    const { page } = await open(MAIN_JOB, { gone: [2] });
    await press(tickNamed(page, 'choose entries …'));
    expect(count(page)).toMatch(/^5 of 5 /);
    expect(page.querySelector('.picks .muted')?.textContent).toBe('Entry 2: left out');
  });

  test('fifty at a time', async () => {
    const many = Array.from({ length: 60 }, (_, day) =>
      read(at(new Date(Date.UTC(2027, 0, day)).toISOString()), 'off'),
    );
    const { page } = await open([...MAIN_JOB, ...many]);
    await press(tickNamed(page, 'choose entries …'));
    await press(buttonNamed(page, 'None'));
    await press(buttonNamed(page, 'Older entries'));
    expect(page.querySelectorAll('.picks li')).toHaveLength(16);
    expect(tickNamed(page, /^Entry 1:/).checked).toBe(false);
  });

  test.each([
    ['the newest reading', [6], true],
    ['an older one', [3], false],
    ['an attempt before it', [5], false],
    ['a statement before it', [4], false],
  ])(
    'says before the download where the file will not tell the state: without %s',
    async (_name, without, isHidden) => {
      const { page } = await open();
      await press(tickNamed(page, 'choose entries …'));
      for (const seq of without) await press(tickNamed(page, new RegExp(`^Entry ${seq}:`)));
      expect(hidden(page)).toBe(isHidden);
    },
  );

  test('a newest reading that was erased is told of in the same way', async () => {
    expect(hidden((await open(MAIN_JOB, { gone: [6] })).page)).toBe(true);
  });
});

describe('the reminder to export', () => {
  test('the file is the record, the history a convenience', async () => {
    const { page } = await open();
    expect(page.textContent).toContain('The file is the record; the history in this browser is a convenience.');
  });

  test.each([
    ['nothing on a file', undefined, true],
    ['the newest entry on no file', 5, true],
    ['everything on a file', 6, false],
  ])('above the history: %s', async (_name, seq, isReminded) => {
    const exported = seq === undefined ? undefined : { seq, at: at('2026-12-09T07:05:30.000Z') };
    const page = await openReport(Object.assign(new FakePorts(), { exported }), '#history');
    const notice = page.querySelector('.notice');
    expect(notice?.textContent?.startsWith('Your newest entry is on no exported file yet.') ?? false).toBe(isReminded);
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe(isReminded ? '#records' : undefined);
  });

  test('not where there is nothing', async () => {
    const page = await openReport(Object.assign(new FakePorts(), { lines: [] }), '#history');
    expect(page.querySelector('.notice')).toBeNull();
  });
});
