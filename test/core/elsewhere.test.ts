import { describe, expect, it } from 'vitest';
import { latestElsewhere } from '../../src/core/elsewhere';
import { MAIN_SETTING } from '../../src/core/setting';
import type { Summary } from '../../src/core/summary';
import { day, row, summary } from './summaries';

describe('what another browser read last', () => {
  it.each<[what: string, others: readonly Summary[], told: unknown]>([
    [
      'of all browsers and accounts',
      [
        summary([[MAIN_SETTING, [row({ at: day(2) })]]]),
        summary([[MAIN_SETTING, [row({ at: day(1) }), row({ at: day(3), value: 'on' })]]], 'Edge 156'),
      ],
      { browser: 'Edge 156', value: 'on', at: day(3) },
    ],
    [
      'whichever browser comes first',
      [
        summary([[MAIN_SETTING, [row({ at: day(4) })]]]),
        summary([[MAIN_SETTING, [row({ at: day(3), value: 'on' })]]], 'Edge 156'),
      ],
      { browser: 'Firefox 153', value: 'off', at: day(4) },
    ],
    [
      'of the main setting alone',
      [summary([['allowAdsByAge', [row({ at: day(9) })]]], 'Edge 156'), summary([[MAIN_SETTING, [row()]]])],
      { browser: 'Firefox 153', value: 'off', at: day(0) },
    ],
  ])('is the latest %s', (_what, others, told) => {
    expect(latestElsewhere(others)).toEqual(told);
  });

  it.each<[what: string, others: readonly Summary[]]>([
    ['no other shares anything', []],
    ['it was no value of a switch', [summary([[MAIN_SETTING, [row({ value: 'HIDE' })]]])]],
  ])('is nothing where %s', (_what, others) => {
    expect(latestElsewhere(others)).toBeUndefined();
  });
});
