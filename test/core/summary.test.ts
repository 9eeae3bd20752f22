import { describe, expect, it } from 'vitest';
import { NO_GIST } from '../../src/core/gist';
import { MAIN_SETTING } from '../../src/core/setting';
import { type Summary, summaryOf } from '../../src/core/summary';
import { gistWith } from '../fakes/gist-with';
import type { Mark } from '../fakes/history';
import { KID } from './summaries';

const rowsOf = (summary: Summary | undefined, setting = MAIN_SETTING) =>
  summary?.settings.get(setting)?.map(({ account, value, fresh, option }) => [account, value, fresh, option]);

describe('a summary', () => {
  it.each<[what: string, marks: readonly Mark[], rows: unknown]>([
    ['off from a fresh page', ['on f @A', 'off f @A'], [['A', 'off', true, undefined]]],
    ['off on screen is not fresh', ['on f @A', 'off s seen @A'], [['A', 'off', false, undefined]]],
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
