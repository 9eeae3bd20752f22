import { describe, expect, it } from 'vitest';
import { NO_GIST } from '../../src/core/gist';
import { MAIN_SETTING } from '../../src/core/setting';
import { OPTION_MAX, type Summary, summaryOf } from '../../src/core/summary';
import { gistWith } from '../fakes/gist-with';
import type { Mark } from '../fakes/history';
import { KID } from './summaries';

const rowsOf = (summary: Summary | undefined, setting = MAIN_SETTING) =>
  summary?.settings.get(setting)?.map(({ account, value, fresh, option }) => [account, value, fresh, option]);

describe('a summary', () => {
  it.each<[what: string, marks: readonly Mark[], rows: unknown]>([
    ['off from a fresh page', ['on f @A', 'off f @A'], [['A', 'off', true, undefined]]],
    ['off on screen is not fresh', ['on f @A', 'off s seen @A'], [['A', 'off', false, undefined]]],
    ['on on screen is not fresh either', ['on s @A'], [['A', 'on', false, undefined]]],
    ['of no known account', ['on f'], [[null, 'on', true, undefined]]],
    ['what could not be read tells nothing', ['several'], undefined],
    ['a later attempt that failed leaves the reading', ['off f @A', 'several @A'], [['A', 'off', true, undefined]]],
  ])('%s', async (_what, marks, rows) => {
    expect(rowsOf(summaryOf(await gistWith(marks), 'Chrome 156', KID))).toEqual(rows);
  });

  it('of an option holds its token and its words, cut', async () => {
    const gist = await gistWith(['HIDE f @A !discloseAsProfileViewer']);
    const summary = summaryOf(gist, 'Chrome 156', KID);
    expect(rowsOf(summary, 'discloseAsProfileViewer')).toEqual([['A', 'HIDE', true, 'Words of HIDE']]);
  });

  it('cuts long words of an option', async () => {
    const gist = await gistWith([`${'H'.repeat(OPTION_MAX)} f @A !discloseAsProfileViewer`]);
    const [[, , , option] = []] = rowsOf(summaryOf(gist, 'Chrome 156', KID), 'discloseAsProfileViewer') ?? [];
    expect(option).toHaveLength(OPTION_MAX);
  });

  it('has the main setting first, then what was read last, for what does not fit is left out from the end', async () => {
    const gist = await gistWith(['off f @A', 'off f @A !first', 'off f @A !second', 'off f @A !third']);
    const settings = summaryOf(gist, 'Chrome 156', KID)?.settings;
    expect([...(settings?.keys() ?? [])]).toEqual([MAIN_SETTING, 'third', 'second', 'first']);
  });

  it.each<[what: string, marks: readonly Mark[], told: readonly string[]]>([
    ['each account once', ['off f @A', 'off f @B', 'off f @C', 'on f @B'], ['B on', 'C off', 'A off']],
    ['the latest three accounts', ['off f @A', 'off f @B', 'off f @C', 'on f @D'], ['D on', 'C off', 'B off']],
  ])('tells %s', async (_what, marks, rows) => {
    let told: Summary | undefined;
    for (const [place] of marks.entries())
      told = summaryOf(await gistWith(marks.slice(0, place + 1)), 'Chrome 156', KID, told);
    expect(rowsOf(told)?.map(([account, value]) => `${account} ${value}`)).toEqual(rows);
  });

  it('of a browser where nothing was recorded is none', () => {
    expect(summaryOf(NO_GIST, 'Chrome 156', KID)).toBeUndefined();
  });

  it('keeps what was told of another account before', async () => {
    const before = summaryOf(await gistWith(['off f @A']), 'Chrome 156', KID);
    const after = summaryOf(await gistWith(['off f @A', 'on f @B']), 'Chrome 156', KID, before);
    expect(rowsOf(after)).toEqual([
      ['B', 'on', true, undefined],
      ['A', 'off', true, undefined],
    ]);
  });

  it.each([
    ['that was sealed by another key', 'x'.repeat(43), undefined],
    ['of which something was erased', KID, 1],
  ])('drops what was told of another account of a history %s', async (_what, kid, erased) => {
    const before = summaryOf(await gistWith(['off f @A']), 'Chrome 156', KID);
    const after = summaryOf(await gistWith(['off f @A', 'on f @B'], erased), 'Chrome 156', kid, before);
    expect(rowsOf(after)?.map(([account]) => account)).toEqual(['B']);
  });
});
