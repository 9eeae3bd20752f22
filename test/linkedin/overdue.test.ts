import { describe, expect, it } from 'vitest';
import { REGIMES, REGIMES_IN, type Regime, regimeOf } from '../../src/core/regime';
import { REGIONS, type Region } from '../../src/core/region';
import { overdueSince } from '../../src/linkedin/overdue';
import { REGIME_FACTS } from '../../src/linkedin/regimes';
import { at, exampleInput, reply, started } from '../export/example';
import { MESSAGES } from '../ui/words';

describe('the regime of a person', () => {
  it.each<[Region | null, Regime | null, Regime | undefined]>([
    [null, null, undefined],
    [null, 'uk', undefined],
    ['uk', null, 'uk'],
    ['eu', null, undefined],
    ['eu', 'gdpr', 'gdpr'],
    ['eu', 'swiss', 'swiss'],
    // Chosen before the region was.
    ['eu', 'california', undefined],
    ['us', 'california', 'california'],
    ['us', 'us', 'us'],
  ])('region %s, chosen %s: %s', (region, regime, expected) => {
    expect(regimeOf({ region, regime })).toBe(expected);
  });

  it('is one of every region, and each is of one region', () => {
    expect(REGIONS.flatMap((region) => REGIMES_IN[region]).sort()).toEqual([...REGIMES].sort());
  });
});

describe('the facts of a regime', () => {
  it.each(REGIMES)('%s: has a controller, and texts for all that it names', (regime) => {
    const { controller, deadline, authority, terms } = REGIME_FACTS[regime];
    expect(controller[0]).toMatch(/^LinkedIn /);
    for (const key of [deadline, ...(authority ? [authority] : [])]) expect(MESSAGES[key], key).toBeDefined();
    expect(deadline === 'next_deadline_none').toBe(Object.keys(terms).length === 0);
  });
});

describe('an answer that is overdue', () => {
  it('is the latest of several, which is news', async () => {
    const lines = [
      started(at('2026-11-01T10:00:00Z')),
      reply(at('2026-11-24T10:00:00Z')),
      reply(at('2026-11-24T11:00:00Z'), { request: 'access', day: '2026-11-30' }),
    ];
    const { history: of } = await exampleInput(lines);
    expect(overdueSince(of, { region: 'uk', regime: null }, '2026-12-26')).toBe('2026-12-24');
    expect(overdueSince(of, { region: 'uk', regime: null }, '2027-01-02')).toBe('2026-12-30');
  });

  const history = async (request: 'objection' | 'access') =>
    (await exampleInput([started(at('2026-11-01T10:00:00Z')), reply(at('2026-11-24T10:00:00Z'), { request })])).history;

  it.each<[string, 'objection' | 'access', Region | null, string, string | undefined]>([
    ['not on its last day', 'objection', 'uk', '2026-12-24', undefined],
    ['on the day after', 'objection', 'uk', '2026-12-25', '2026-12-24'],
    ['never where no law is known', 'objection', null, '2099-01-01', undefined],
    ['never where there is no term', 'objection', 'hk', '2099-01-01', undefined],
    ['by the term of what was asked', 'access', 'hk', '2027-01-04', '2027-01-03'],
  ])('%s', async (_what, request, region, today, due) => {
    expect(overdueSince(await history(request), { region, regime: null }, today)).toBe(due);
  });
});
