import { describe, expect, it } from 'vitest';
import { latestElsewhere } from '../../src/core/elsewhere';
import { MAIN_SETTING } from '../../src/core/setting';
import type { Summary } from '../../src/core/summary';
import { day, row, summary } from './summaries';

describe('what another browser read last', () => {
  it('is the latest of all browsers and accounts, of the main setting alone', () => {
    const told = latestElsewhere([
      summary([[MAIN_SETTING, [row({ at: day(3), value: 'on' }), row({ at: day(1) })]]], 'Edge 156'),
      summary([
        [MAIN_SETTING, [row({ at: day(2) })]],
        ['allowAdsByAge', [row({ at: day(9) })]],
      ]),
    ]);
    expect(told).toEqual({ browser: 'Edge 156', value: 'on', at: day(3) });
  });

  it.each<[what: string, others: readonly Summary[]]>([
    ['no other shares anything', []],
    ['it was no value of a switch', [summary([[MAIN_SETTING, [row({ value: 'HIDE' })]]])]],
  ])('is nothing where %s', (_what, others) => {
    expect(latestElsewhere(others)).toBeUndefined();
  });
});
