import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/core/payload';
import { MAIN_SETTING } from '../../../src/core/setting';
import type { Unseen } from '../../../src/core/unseen';
import { ROWS_MAX, type SettingLine } from '../../../src/verify/folder/line-shape';
import { settingLines } from '../../../src/verify/folder/setting-lines';
import { HOSTILE } from '../../export/hostile';
import { history } from '../../fakes/history';

type Given = {
  readonly unseen?: readonly Unseen[];
  readonly names?: Readonly<Record<string, string>>;
  readonly stamps?: readonly { readonly seq: number; readonly time: string }[];
};

/** The lines of a record with these observations, and nothing else in it unless told. */
function linesOf(observations: readonly Observation[], { unseen = [], names = {}, stamps = [] }: Given = {}) {
  const stated = Object.entries(names).map(([label, name]) => {
    const account = { label, reference: label.padEnd(43, '_') };
    return [account.reference, { account, name }] as const;
  });
  return settingLines({ observations, unseen, names: new Map(stated) }, stamps);
}

/** A day of November, as the fake history counts them: the mark of that place. */
const day = (of: number) => ({ utc: `2026-11-${String(of).padStart(2, '0')}T10:00:00.000Z`, offset: '+01:00' });

const NOTHING = { value: null, option: null, basis: null, stateFirstAt: null, otherLastAt: null, failedAt: null };

describe('what is told of the main setting', () => {
  type Row = readonly [marks: readonly string[], told: Partial<SettingLine>, given?: Given];
  const rows: readonly Row[] = [
    [[], { ...NOTHING, state: 'unread', settingName: null, readings: 0, firstReadAt: null, lastReadAt: null }],
    [['several'], { ...NOTHING, state: 'unknown', readings: 0, failedAt: day(1), failedReason: 'several' }],
    [['on f'], { state: 'on', value: 'on', basis: 'confirmed', readings: 1, firstReadAt: day(1), lastReadAt: day(1) }],
    [['on s'], { state: 'on', value: 'on', basis: 'shown', stateFirstAt: null, otherLastAt: null }],
    [['off s'], { state: 'off-shown', value: 'off', basis: 'shown', stateFirstAt: day(1), otherLastAt: null }],
    [['on f', 'off s'], { state: 'off-shown', value: 'off', stateFirstAt: day(2), otherLastAt: day(1) }],
    [['off f', 'off f'], { state: 'off-first-seen', value: 'off', stateFirstAt: day(1), otherLastAt: null }],
    [['on f', 'off s seen', 'off f'], { state: 'off-since', stateFirstAt: day(2), lastReadAt: day(3), readings: 3 }],
    [['on f', 'off f'], { state: 'off-between', stateFirstAt: day(2), otherLastAt: day(1), firstReadAt: day(1) }],
    [['off f @A', 'on f @A'], { state: 'on-again', value: 'on', stateFirstAt: day(2), otherLastAt: day(1) }],
    [['HIDE f'], { state: 'option', value: 'HIDE', option: 'Words of HIDE', stateFirstAt: null }],
    [['off f', 'several'], { state: 'off-first-seen', value: 'off', failedAt: day(2), failedReason: 'several' }],
    [['several', 'off f'], { state: 'off-first-seen', failedAt: null, failedReason: null }],
    // What is left out after the last reading may have been an on: no off is told then.
    [['off f'], { ...NOTHING, state: 'hidden', readings: 1, lastReadAt: day(1) }, { unseen: [{ seq: 2 }] }],
    [['off f'], { state: 'off-first-seen' }, { unseen: [{ seq: 2, setting: 'other' }] }],
    [[], { ...NOTHING, state: 'hidden', readings: 0 }, { unseen: [{ seq: 1 }] }],
  ];
  it.each(rows.map(([marks, told, given = {}]) => [marks.join(', '), marks, told, given] as const))('%s', (...row) => {
    const [, marks, told, given] = row;
    expect(linesOf(history(marks), given).main).toMatchObject({ setting: MAIN_SETTING, ...told });
  });
});

describe('whose it is', () => {
  const named = { names: { A: 'Anna\u202E Muster' } };

  it('is told by letter, with the name that the holder stated', () => {
    expect(linesOf(history(['off f @A']), named).main).toMatchObject({ account: 'A', accountName: 'Anna Muster' });
    expect(linesOf(history(['off f @B']), named).main).toMatchObject({ account: 'B', accountName: null });
    expect(linesOf(history(['off f']), named).main).toMatchObject({ account: 'unknown', accountName: null });
  });

  it('is told apart where there are two, each with a state of its own; the main one is that which was read last', () => {
    const { main, settings } = linesOf(history(['off f @A', 'on f @B', 'several @A', 'HIDE f @B !other']));
    expect(main).toMatchObject({ account: 'B', state: 'on', readings: 1 });
    expect(settings.map(({ setting, account, state, failedAt }) => [setting, account, state, failedAt])).toEqual([
      [MAIN_SETTING, 'A', 'off-first-seen', day(3)],
      [MAIN_SETTING, 'B', 'on', null],
      ['other', 'B', 'option', null],
    ]);
  });

  it('is one line where one account is known, and some readings are of nobody known', () => {
    const { settings } = linesOf(history(['on f', 'off f @A']));
    expect(settings.map(({ account, state }) => [account, state])).toEqual([['A', 'off-first-seen']]);
  });

  it('is no “off since” across an on that may be of the same account', () => {
    const { settings } = linesOf(history(['on f @A', 'off s seen @A', 'off f @A', 'on f', 'off f @A', 'on f @B']));
    expect(settings[0]).toMatchObject({ account: 'A', state: 'off-first-seen', otherLastAt: null });
  });

  it('is said where nothing can be told of the setting', () => {
    const { settings } = linesOf(history(['off f @A', 'on f @B']), { unseen: [{ seq: 9 }] });
    expect(settings.map(({ account, state, value }) => [account, state, value])).toEqual([
      ['A', 'hidden', null],
      ['B', 'hidden', null],
    ]);
  });
});

describe('the time stamp of a setting', () => {
  const stamp = (seq: number, hour: number) => ({ seq, time: `2026-12-01T${hour}:00:00.000Z` });
  it.each([
    ['none', [], null],
    ['of an entry before the latest reading', [stamp(1, 10)], null],
    ['of the latest reading', [stamp(2, 10)], stamp(2, 10).time],
    ['of an entry after it', [stamp(1, 10), stamp(3, 12)], stamp(3, 12).time],
    ['the earliest of several', [stamp(3, 12), stamp(2, 13), stamp(4, 11)], stamp(4, 11).time],
  ])('%s', (_what, stamps, time) => {
    expect(linesOf(history(['on f', 'off f', 'off f !other']), { stamps }).main.stampTime).toBe(time);
  });
});

describe('a record that was made to be long', () => {
  it('has no more settings in its line than there may be, and all are counted', () => {
    const marks = Array.from({ length: 5000 }, (_none, place) => `on f !setting${place}`);
    const { main, settings, settingCount } = linesOf(history([...marks, 'off f']));
    expect([settings.length, settingCount]).toEqual([ROWS_MAX, 5001]);
    expect(main.state).toBe('off-first-seen');
  });

  it('holds no account or setting that turns words round', () => {
    for (const text of HOSTILE) {
      const observations = history(['on f']).map((one) => ({ ...one, setting: { id: text, name: text } }));
      expect(JSON.stringify(linesOf(observations).settings)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|\\ud/u);
    }
  });
});
