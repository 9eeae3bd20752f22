import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAIN_SETTING } from '../../src/core/setting';
import { BYTES_MAX, bytesOf, changesTo, type Items, itemsOf, summariesIn } from '../../src/core/shared-items';
import { OPTION_MAX } from '../../src/core/summary';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { day, KID, LINK, row, summary } from './summaries';

const bytesIn = (items: Items) => Object.entries(items).reduce((sum, item) => sum + bytesOf(...item), 0);

describe('what lies in the browser’s sync', () => {
  it('is read as it was written', () => {
    const told = summary([
      [MAIN_SETTING, [row()]],
      ['discloseAsProfileViewer', [row({ value: 'HIDE', option: 'Private mode' })]],
    ]);
    expect([...summariesIn(itemsOf('a1b2c3d4', told))]).toEqual([['a1b2c3d4', told]]);
  });

  it('of five browsers with thirty settings and three accounts each keeps within the quotas of storage.sync', () => {
    const rows = ['A', 'B', 'C'].map((account) =>
      row({ account, value: 'DISCLOSE_ANONYMOUS', option: '“プライベートモード”'.repeat(4).slice(0, OPTION_MAX) }),
    );
    const settings = Array.from(
      { length: 30 },
      (_, place) => [`allowSomethingOrOtherWithALongName${place}`, rows] as const,
    );
    const all = ['one00000', 'two00000', 'three000', 'four0000', 'five0000'].map((id) =>
      itemsOf(id, summary(settings)),
    );
    const items: Items = Object.assign({}, ...all);
    const bytes = Object.entries(items).map((item) => bytesOf(...item));
    expect(bytes.length).toBeLessThanOrEqual(512);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(8192);
    expect(bytesIn(items)).toBeLessThanOrEqual(102_400);
  });

  it('holds all settings of the catalogue, read in two accounts', () => {
    const settings = SETTINGS.map(({ id }) => [id, [row(), row({ account: 'B' })]] as const);
    const items = itemsOf('a1b2c3d4', summary(settings));
    expect(Object.keys(items)).toHaveLength(1 + SETTINGS.length);
    expect(bytesIn(items)).toBeLessThan(BYTES_MAX);
  });

  /** Rows that come to so many bytes under their key. */
  function rowsOf(bytes: number, setting: string) {
    const key = `setting:a1b2c3d4:${setting}`;
    const bare = bytesOf(key, [row({ option: '' })]);
    return [setting, [row({ option: 'x'.repeat(bytes - bare) })]] as const;
  }
  const ABOUT = bytesIn(itemsOf('a1b2c3d4', summary([])));

  it.each<[what: string, settings: Parameters<typeof summary>[0], kept: number]>([
    ['an item as large as one may be', [rowsOf(8000, 'first')], 1],
    ['no item that is larger, and what comes after it', [rowsOf(8001, 'first'), rowsOf(300, 'second')], 1],
    [
      'what fills the room to the last byte',
      [rowsOf(8000, 'first'), rowsOf(8000, 'second'), rowsOf(BYTES_MAX - ABOUT - 16_000, 'third')],
      3,
    ],
    [
      'nothing beyond the room',
      [rowsOf(8000, 'first'), rowsOf(8000, 'second'), rowsOf(BYTES_MAX - ABOUT - 15_999, 'third')],
      2,
    ],
    [
      'as many settings as one browser may have items',
      Array.from({ length: 130 }, (_, place) => [`s${place}`, [row()]] as const),
      101,
    ],
  ])('holds %s', (_what, settings, kept) => {
    expect(Object.keys(itemsOf('a1b2c3d4', summary(settings)))).toHaveLength(1 + kept);
  });

  it('is taken away to the last item, where nothing is to be told any more', () => {
    const mine = itemsOf('a1b2c3d4', summary([[MAIN_SETTING, [row()]]]));
    const others = itemsOf('other000', summary([[MAIN_SETTING, [row()]]]));
    const { set, remove } = changesTo({ ...mine, ...others }, 'a1b2c3d4', {});
    expect(set).toEqual({});
    expect(remove).toEqual(Object.keys(mine));
  });

  const HOSTILE: readonly (readonly [string, unknown])[] = [
    ['browser:a1b2c3d4', 'text'],
    ['browser:a1b2c3d4', { version: 2, browser: 'x', kid: KID, seq: 1, link: LINK }],
    ['browser:a1b2c3d4', { version: 1, browser: 'x'.repeat(61), kid: KID, seq: 1, link: LINK }],
    ['browser:a1b2c3d4', { version: 1, browser: 'x', kid: 'short', seq: 1, link: LINK }],
    ['browser:', { version: 1, browser: 'x', kid: KID, seq: 1, link: LINK }],
  ];
  it.each(HOSTILE)('that is none of ours is left out: %s %j', (key, value) => {
    expect(summariesIn({ [key]: value }).size).toBe(0);
  });

  it.each<[what: string, rows: unknown]>([
    ['no rows', []],
    ['too many rows', Array.from({ length: 4 }, () => row())],
    ['a value of no control', [{ ...row(), value: 'off off' }]],
    ['an account that is no letter', [{ ...row(), account: '<b>' }]],
    ['no moment', [{ ...row(), at: 'today' }]],
  ])('of a setting is left out where it has %s', (_what, rows) => {
    const items = { ...itemsOf('a1b2c3d4', summary([])), [`setting:a1b2c3d4:${MAIN_SETTING}`]: rows };
    expect(summariesIn(items).get('a1b2c3d4')?.settings.size).toBe(0);
  });

  it('comes to the same in whatever order the browsers write', () => {
    const ids = ['one00000', 'two00000', 'three000'];
    const write = fc.record({
      id: fc.constantFrom(...ids),
      days: fc.nat({ max: 30 }),
      value: fc.constantFrom('on', 'off'),
      setting: fc.constantFrom(MAIN_SETTING, 'allowAdsByAge'),
    });
    fc.assert(
      fc.property(fc.array(write, { maxLength: 12 }), fc.nat(), (writes, seed) => {
        // Each browser’s own writes keep their order; between browsers any order may arrive.
        const lines = ids.map((id) => writes.filter((one) => one.id === id));
        const shuffled: typeof writes = [];
        for (let turn = seed; lines.some((line) => line.length > 0); turn = (turn * 31 + 7) % 1_000_003) {
          const next = lines[turn % lines.length]?.shift();
          if (next) shuffled.push(next);
        }
        expect(playedOut(shuffled)).toEqual(playedOut(writes));
      }),
    );
  });

  function playedOut(writes: readonly { id: string; days: number; value: string; setting: string }[]): Items {
    let all: Items = {};
    for (const { id, days, value, setting } of writes) {
      const told = new Map([
        ...(summariesIn(all).get(id)?.settings ?? []),
        [setting, [row({ value, at: day(days) })]] as const,
      ]);
      const { set, remove } = changesTo(all, id, itemsOf(id, { ...summary([]), settings: told }));
      all = Object.fromEntries(Object.entries({ ...all, ...set }).filter(([key]) => !remove.includes(key)));
    }
    return all;
  }

  it('changes where something changed, and of this browser alone', () => {
    const mine = itemsOf(
      'a1b2c3d4',
      summary([
        [MAIN_SETTING, [row()]],
        ['allowAdsByAge', [row()]],
      ]),
    );
    const all = { ...mine, ...itemsOf('other000', summary([[MAIN_SETTING, [row()]]])) };
    const wanted = itemsOf('a1b2c3d4', summary([[MAIN_SETTING, [row({ value: 'on' })]]]));
    const { set, remove } = changesTo(all, 'a1b2c3d4', wanted);
    expect(Object.keys(set)).toEqual([`setting:a1b2c3d4:${MAIN_SETTING}`]);
    expect(remove).toEqual(['setting:a1b2c3d4:allowAdsByAge']);
  });
});
