import { describe, expect, it } from 'vitest';
import { hidingPlaces, type Unseen } from '../../src/core/unseen';

describe('the places that may hide a reading of a setting', () => {
  type Row = readonly [what: string, unseen: readonly Unseen[], places: readonly number[]];
  const rows: readonly Row[] = [
    ['none', [], []],
    ['one that may hold anything', [{ seq: 3 }], [3]],
    ['one that held this setting', [{ seq: 3, setting: 'mine' }], [3]],
    ['one that held another setting', [{ seq: 3, setting: 'other' }], []],
    ['one whose name begins alike', [{ seq: 3, setting: 'mine2' }], []],
    ['several, in their order', [{ seq: 5 }, { seq: 1, setting: 'other' }, { seq: 2, setting: 'mine' }], [5, 2]],
  ];
  it.each(rows)('%s', (_what, unseen, places) => {
    expect(hidingPlaces(unseen, 'mine')).toEqual(places);
  });
});
