// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { instantAt } from '../../../src/core/instant';
import type { Kept } from '../../../src/core/kept';
import type { Texts } from '../../../src/core/texts';
import { OwnEntries } from '../../../src/report/erase/OwnEntries';
import { EntryPicker } from '../../../src/report/export/EntryPicker';
import { InNextTask } from '../../../src/report/history/InNextTask';
import { historyWith, KEY, LEDGER, read, started } from '../../export/example';
import { WORDS } from '../../ui/words';
import { FakePorts } from '../fake-ports';

const COUNT = 300;
const START = Date.parse('2026-01-01T08:00:00.000Z');
const when = (hour: number) => instantAt(START + hour * 3_600_000, 60);

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

/** How often a text is asked for. */
function counted() {
  const asked = new Map<string, number>();
  const texts: Texts = (key, values) => {
    asked.set(key, (asked.get(key) ?? 0) + 1);
    return WORDS.texts(key, values);
  };
  return { words: { ...WORDS, texts, language: 'en' }, times: (key: string) => asked.get(key) ?? 0 };
}

async function longKept(): Promise<Kept> {
  const lines = Array.from({ length: COUNT }, (_, hour) => read(when(hour + 1), 'off'));
  const history = await historyWith([started(when(0)), ...lines]);
  return { origin: 'own', ledger: LEDGER, key: KEY, history, stamps: [], pictures: [] };
}

describe('of a long history', () => {
  test('the table puts no more into words than it shows, and no question before it is asked', async () => {
    const { words, times } = counted();
    const own = await longKept();
    const shared = { ports: new FakePorts(), words, refresh: async () => undefined };
    await act(() => render(<OwnEntries own={own} wanted={undefined} {...shared} />, root));
    expect(root.querySelectorAll('tbody')).toHaveLength(50);
    expect(times('history_fresh')).toBe(50);
    expect(times('erase_one_ask')).toBe(0);
    const button = root.querySelector<HTMLButtonElement>('tbody button');
    await act(() => button?.click());
    expect(times('erase_one_ask')).toBe(1);
  });

  test.each([
    [false, 'at once'],
    [true, 'after what stands beside them'],
  ])('long %s: rows are drawn %s', async (isLong) => {
    vi.useFakeTimers();
    const rows = () => root.querySelector('p') !== null;
    act(() => {
      render(
        <InNextTask isLong={isLong}>
          <p>Rows</p>
        </InNextTask>,
        root,
      );
    });
    expect(rows()).toBe(!isLong);
    await act(() => void vi.runAllTimers());
    expect(rows()).toBe(true);
    vi.useRealTimers();
  });

  test('the list of entries to choose from puts no more into words than it shows', async () => {
    const { words, times } = counted();
    const kept = await longKept();
    await act(() => render(<EntryPicker kept={kept} without={[]} words={words} onChoose={() => undefined} />, root));
    expect(root.querySelectorAll('.picks li')).toHaveLength(50);
    expect(times('history_fresh')).toBe(50);
    expect(root.textContent).toContain(`${COUNT} of ${COUNT} entries go in`);
  });
});
