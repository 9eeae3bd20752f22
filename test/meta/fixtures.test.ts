import { describe, expect, expectTypeOf, it } from 'vitest';
import { REASONS, type Reason } from '../../src/core/reading';
import type { Expected, Reason as FixtureReason } from '../fixtures/fixture';
import { TABLE } from '../fixtures/table';

/** Reasons that no page gives: the popup finds them, or the browser. */
const OUTSIDE: readonly Reason[] = ['other-page', 'no-access', 'private-window'];

describe('the reasons in the table of fixtures', () => {
  const expected = TABLE.flatMap(({ expect: everywhere, firefox, chromium }): readonly Expected[] => [
    ...everywhere,
    ...(firefox?.expect ?? []),
    ...(chromium?.expect ?? []),
  ]);
  const met = new Set(expected.flatMap((one) => ('reason' in one ? [one.reason] : [])));

  it('are those of the program, all of them and no other', () => {
    expectTypeOf<FixtureReason>().toEqualTypeOf<Reason>();
    expect([...met].filter((reason) => !REASONS.includes(reason))).toEqual([]);
  });

  it.each(REASONS.filter((reason) => !OUTSIDE.includes(reason)))('%s has a fixture', (reason) => {
    expect([...met]).toContain(reason);
  });
});
