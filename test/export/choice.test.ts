import { describe, expect, test } from 'vitest';
import { isSealed } from '../../src/core/entry';
import type { Kept } from '../../src/core/kept';
import { hidingPlaces } from '../../src/core/unseen';
import { type Choice, chosen, settingOf } from '../../src/export/choice';
import { at, historyWith, KEY, LEDGER, PNG, picture, read, started, statement } from './example';

const OTHER = { setting: { id: 'other', name: 'Another setting' } };
const T = at('2026-11-23T10:20:11.204Z');
const LINES = [
  started(T),
  read(T, 'on'),
  read(T, 'off', 'confirmed', 'none', OTHER),
  statement(T, 'Anna Muster'),
  picture(T, PNG),
  read(T, 'off'),
];

const stamp = (seq: number) => ({ seq, token: 'MIIB', time: '2026-11-23T10:40:00Z', authority: 'A' });
const KEPT: Kept = {
  origin: 'own',
  ledger: LEDGER,
  key: KEY,
  history: await historyWith(LINES, { seq: 3, at: T }),
  stamps: [stamp(2), stamp(5)],
  pictures: [{ seq: 4, media: 'image/png', bytes: PNG }],
};

describe('what goes into a file', () => {
  const rows: readonly (readonly [what: string, choice: Choice, out: readonly number[]])[] = [
    ['everything', { what: 'everything' }, []],
    ['one setting, with statements and pictures', { what: 'setting', setting: 'allowDataForGenerativeAI' }, [2]],
    ['the other setting', { what: 'setting', setting: 'other' }, [1, 5]],
    ['chosen entries', { what: 'entries', without: [2, 4] }, [2, 4]],
    ['never without the entry that opens the ledger', { what: 'entries', without: [0, 1] }, [1]],
    ['no entry there', { what: 'entries', without: [77] }, []],
  ];
  test.each(rows)('%s', (_what, choice, out) => {
    const { history, stamps, pictures } = chosen(KEPT, choice);
    expect(history.leftOut).toEqual(out);
    expect(history.entries.filter((line) => !isSealed(line)).map(({ seq }) => seq)).toEqual(out);
    expect(stamps.map(({ seq }) => seq)).toEqual([2, 5].filter((seq) => !out.includes(seq)));
    expect(pictures.map(({ seq }) => seq)).toEqual([4].filter((seq) => !out.includes(seq)));
  });

  const hiding: readonly (readonly [what: string, choice: Choice, unseen: readonly number[]])[] = [
    ['nothing left out', { what: 'everything' }, []],
    ['readings of another setting hide none of this one', { what: 'setting', setting: 'allowDataForGenerativeAI' }, []],
    ['and the other way round', { what: 'setting', setting: 'other' }, []],
    ['a statement and a picture hide no reading', { what: 'entries', without: [3, 4] }, []],
    ['a reading is hidden', { what: 'entries', without: [1, 5] }, [1, 5]],
  ];
  test.each(hiding)('knows which readings a file does not show: %s', (_what, choice, unseen) => {
    expect(hidingPlaces(chosen(KEPT, choice).history.unseen, settingOf(choice))).toEqual(unseen);
  });

  test('what is left out keeps place, commitment and link, and nothing else; the rest stays as it was', () => {
    const { history } = chosen(KEPT, { what: 'entries', without: [1] });
    const [first, second, ...rest] = KEPT.history.entries;
    expect(history.entries).toEqual([first, { seq: 1, commit: second?.commit, link: second?.link }, ...rest]);
    expect(history).toMatchObject({
      head: KEPT.history.head,
      count: 5,
      exported: KEPT.history.exported,
      unseen: [{ seq: 1 }],
    });
  });
});
