import { describe, expect, it } from 'vitest';
import { REGIMES_ASKED, type Regime, regimeOf } from '../../src/core/regime';
import type { Region } from '../../src/core/region';

describe('the regime', () => {
  const rows: readonly (readonly [region: Region | null, regime: Regime | null, which: Regime | undefined])[] = [
    [null, null, undefined],
    [null, 'gdpr', undefined],
    ['uk', null, 'uk'],
    ['uk', 'gdpr', 'uk'],
    ['eu', null, undefined],
    ['eu', 'gdpr', 'gdpr'],
    ['eu', 'swiss', 'swiss'],
    ['us', 'swiss', undefined],
    ['us', 'us', 'us'],
  ];
  it.each(rows)('of region %s and choice %s is %s', (region, regime, which) => {
    expect(regimeOf({ region, regime })).toBe(which);
  });

  it('is asked for where a region has two', () => {
    expect(REGIMES_ASKED).toEqual(['california', 'us', 'gdpr', 'swiss']);
  });
});
