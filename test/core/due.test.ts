import { describe, expect, it } from 'vitest';
import { dayAfter, isPassed, openRequests, type Period } from '../../src/core/due';
import type { Reply } from '../../src/core/payload';
import { at, exampleInput, reply, started } from '../export/example';

const MONTH = { within: { months: 1 }, extended: { months: 3 } };

describe('the last day of a term', () => {
  it.each<[string, string, Period, string]>([
    ['a month later', '2026-11-24', { months: 1 }, '2026-12-24'],
    ['in the next year', '2026-12-31', { months: 1 }, '2027-01-31'],
    ['the last of a shorter month', '2027-01-31', { months: 1 }, '2027-02-28'],
    ['the last of February in a leap year', '2028-01-30', { months: 1 }, '2028-02-29'],
    ['three months later', '2026-11-30', { months: 3 }, '2027-02-28'],
    ['45 days later', '2026-11-24', { days: 45 }, '2027-01-08'],
    ['40 days later, over a leap day', '2028-02-01', { days: 40 }, '2028-03-12'],
  ])('%s', (_what, day, period, last) => {
    expect(dayAfter(day, period)).toBe(last);
  });
});

describe('what waits for an answer', () => {
  const replies = (...noted: readonly Partial<Reply>[]) =>
    exampleInput([started(at('2026-11-23T10:00:00Z')), ...noted.map((one) => reply(at('2026-12-01T10:00:00Z'), one))]);
  const open = { request: 'objection', confirmed: '2026-11-24', due: '2026-12-24', isExtended: false };

  it.each<[string, Partial<Reply>[], object[]]>([
    ['nothing, where nothing was noted', [], []],
    ['what was confirmed', [{}], [open]],
    ['nothing once it is answered', [{}, { says: 'answers', day: '2026-12-01' }], []],
    ['nothing once nobody waits for it', [{}, { says: 'unanswered', day: '2027-01-10' }], []],
    ['nothing where the confirmation was noted after the answer', [{ says: 'answers', day: '2026-12-01' }, {}], []],
    [
      'longer, though the confirmation was noted again',
      [{}, { says: 'extends', day: '2026-12-20' }, { reference: 'TS-1' }],
      [{ ...open, due: '2027-02-24', isExtended: true }],
    ],
    ['what was confirmed anew after an answer', [{ says: 'answers', day: '2026-11-01' }, {}], [open]],
    [
      'longer, when LinkedIn says so',
      [{}, { says: 'extends', day: '2026-12-20' }],
      [{ ...open, due: '2027-02-24', isExtended: true }],
    ],
    [
      'what LinkedIn needs more time for, without a confirmation',
      [{ says: 'extends', day: '2026-12-20' }],
      [{ ...open, confirmed: '2026-12-20', due: '2027-03-20', isExtended: true }],
    ],
    [
      'longer, though the confirmation was noted again for the day on which LinkedIn said so',
      [{}, { says: 'extends', day: '2026-11-24' }, { reference: 'TS-1' }],
      [{ ...open, due: '2027-02-24', isExtended: true }],
    ],
    ['what was confirmed twice on a day', [{}, { reference: 'TS-1' }], [open]],
    [
      'what was confirmed again on another day, from then on',
      [{}, { day: '2026-12-01' }],
      [{ ...open, confirmed: '2026-12-01', due: '2027-01-01' }],
    ],
    [
      'no longer, once it was confirmed anew since LinkedIn said so',
      [{}, { says: 'extends', day: '2026-12-20' }, { day: '2026-12-22' }],
      [{ ...open, confirmed: '2026-12-22', due: '2027-01-22' }],
    ],
    [
      'no longer where the law knows no longer term',
      [
        { request: 'access', day: '2026-11-24' },
        { request: 'access', says: 'extends', day: '2026-12-20' },
      ],
      [{ ...open, request: 'access', isExtended: true }],
    ],
    [
      'what has no term, in the order in which it was noted',
      [{ request: 'correction' }, { request: 'erasure' }],
      [{ request: 'correction' }, { request: 'erasure' }],
    ],
    ['the answer to another request ends nothing', [{}, { request: 'access', says: 'answers' }], [open]],
    [
      'what is due first, first; what has no term, last',
      [{ request: 'correction' }, {}, { request: 'access', day: '2026-11-10' }],
      [
        { request: 'access', confirmed: '2026-11-10', due: '2026-12-10' },
        open,
        { request: 'correction', due: undefined },
      ],
    ],
  ])('%s', async (_what, noted, expected) => {
    const { history } = await replies(...noted);
    const found = openRequests(history, { objection: MONTH, access: { within: MONTH.within } });
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  it('is overdue on the day after the last one', async () => {
    const [one] = openRequests((await replies({})).history, { objection: MONTH });
    expect(one && [isPassed(one, '2026-12-24'), isPassed(one, '2026-12-25')]).toEqual([false, true]);
  });

  it('is never overdue without a term', async () => {
    const [one] = openRequests((await replies({})).history, {});
    expect(one && isPassed(one, '2099-01-01')).toBe(false);
  });
});
