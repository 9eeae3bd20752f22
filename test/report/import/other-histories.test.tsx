// @vitest-environment jsdom
import '../one-realm';
import { afterEach, describe, expect, test } from 'vitest';
import type { Kept } from '../../../src/core/kept';
import { refused } from '../../../src/messages/result';
import { at, historyWith, KEY, LEDGER, MAIN_JOB, read, started } from '../../export/example';
import { LEDGER as IMPORTED } from '../../vectors/signer';
import { FakePorts } from '../fake-ports';
import { buttonNamed, closeReport, objections, openReport, press } from '../open-report';
import { open, partOf } from './open-import';

afterEach(closeReport);

describe('other histories', () => {
  const other = async (origin: 'imported' | 'earlier', ledger: string = IMPORTED): Promise<Kept> => ({
    origin,
    ledger,
    key: KEY,
    history: await historyWith(MAIN_JOB),
    stamps: [],
    pictures: [],
    ...(origin === 'imported' && { since: at('2026-12-10T08:00:00.000Z') }),
  });

  test.each([
    ['imported', 'Imported record', /^Entries under an earlier key, read-only\. They stand beside/],
    ['earlier', 'Earlier history', /^The key of the earlier history is gone, so it can no longer grow/],
  ] as const)('%s: where it is from, of when, how many, by which key', async (origin, title, about) => {
    const { page } = await open({ others: [await other(origin)] });
    const one = partOf(page, 'Other histories').querySelector('.step');
    expect(one?.querySelector('h3')?.textContent).toBe(`${title}: 6 entries, 23 Nov 2026 to 9 Dec 2026`);
    expect(one?.querySelector('p')?.textContent).toMatch(about);
    expect([...(one?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'cn-I_WNMClehi'.slice(0, 12),
      ...(origin === 'imported' ? ['10 Dec 2026, 09:00'] : []),
    ]);
    const buttons = [...(one?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent);
    const removal = origin === 'imported' ? ['Remove from this browser'] : [];
    expect(buttons).toEqual(['Download HTML', 'Download JSON', ...removal]);
    expect(await objections()).toEqual([]);
    expect(page.querySelector('[style]')).toBeNull();
  });

  test('a copy of this very history, and one of a single day', async () => {
    const history = await historyWith([started(at('2026-11-23T10:20:11.204Z'))]);
    const { page } = await open({ others: [{ ...(await other('imported', LEDGER)), history }] });
    const one = partOf(page, 'Other histories').querySelector('.step');
    expect(one?.querySelector('h3')?.textContent).toBe('Imported record: 0 entries, 23 Nov 2026, 11:20');
    expect(one?.querySelector('p')?.textContent).toMatch(/^A file of this same history, read-only/);
    await press(buttonNamed(one as HTMLElement, 'Download JSON'));
    expect(one?.querySelector('.outcome')?.textContent).toBe('');
  });

  test('is written to a file as it is, and nothing is sealed or noted', async () => {
    const { page, ports } = await open({ others: [await other('earlier')] });
    const part = partOf(page, 'Other histories');
    await press(buttonNamed(part, 'Download JSON'));
    expect(ports.done).toEqual(['download linkedin-ai-training-off-2026-12-09.json']);
    expect(part.querySelector('.outcome [role="status"]')?.textContent).toMatch(/^Saved /);
  });

  test('an imported record is removed after one question, and the focus stays near', async () => {
    const { page, ports } = await open({ others: [await other('imported')] });
    const part = partOf(page, 'Other histories');
    await press(buttonNamed(part, 'Remove from this browser'));
    expect(part.querySelector('.ask')?.textContent).toContain('The file that it came from stays where it is.');
    expect(ports.asked).toEqual([]);
    await press(buttonNamed(part, 'Remove from this browser'));
    expect(ports.asked).toEqual([{ type: 'forget', ledger: IMPORTED }]);
    expect(part.querySelector('.step')).toBeNull();
    expect(part.querySelector('[role="status"]')?.textContent).toBe(
      'The imported record was removed from this browser.',
    );
    expect(document.activeElement).toBe(part.querySelector('h2'));
  });

  test.each([
    ['full', refused('full'), /^Nothing was removed\. .*storage is full/],
    ['closed', refused('cannot-open'), /^Nothing was removed\. .*Restart/],
    ['silent', 'silence', /did not answer/],
  ] as const)('one that is not removed stays: %s', async (_name, answer, words) => {
    const { page } = await open({ others: [await other('imported')], refuses: { forget: answer } });
    const part = partOf(page, 'Other histories');
    await press(buttonNamed(part, 'Remove from this browser'));
    await press(buttonNamed(part, 'Remove from this browser'));
    expect(part.querySelector('[role="status"]')?.textContent).toMatch(words);
    expect(document.activeElement).toBe(buttonNamed(part, 'Remove from this browser'));
  });

  test('nothing stands there where there is none', async () => {
    const { page } = await open();
    expect(page.textContent).not.toContain('Other histories');
  });

  test('each has a table of its own below the history', async () => {
    const lines = [...MAIN_JOB, read(at('2026-12-10T07:00:00.000Z'), 'on')];
    const ports = Object.assign(new FakePorts(), { lines, others: [await other('imported'), await other('earlier')] });
    const page = await openReport(ports, '#history');
    expect([...page.querySelectorAll('table')].map((table) => table.querySelectorAll('tbody').length)).toEqual([
      7, 6, 6,
    ]);
    expect([...page.querySelectorAll('.other > summary')].map(({ textContent }) => textContent)).toEqual([
      'Imported record: 6 entries, 23 Nov 2026 to 9 Dec 2026',
      'Earlier history: 6 entries, 23 Nov 2026 to 9 Dec 2026',
    ]);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await objections()).toEqual([]);
  });
});
