import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import type { ReportedReading } from '../../src/messages/protocol';
import { reading, report, visitOf } from '../fakes/messages';
import { fakePorts, handClock } from '../fakes/ports';
import { payloads } from './recorded';

type Read = Extract<ReportedReading, { outcome: 'read' }>;

describe('what a reading adds', () => {
  const HOUR = 3_600_000;
  type Row = readonly [what: string, first: ReportedReading, after: number, second: ReportedReading, adds: boolean];
  const rows: readonly Row[] = [
    ['the same within 24 hours', reading(), HOUR, reading(), false],
    ['the same just before 24 hours', reading(), 24 * HOUR - 1, reading(), false],
    ['the same after 24 hours', reading(), 24 * HOUR, reading(), true],
    ['the same after the clock went back', reading(), -HOUR, reading(), true],
    ['another value', reading(), 1, reading({ value: 'off' }), true],
    ['another basis', reading(), 1, reading({ basis: 'shown' }), true],
    ['another rung only', reading(), 1, reading({ rung: 'sole-control' }), false],
    ['a reading after a failed one', { outcome: 'unreadable', reason: 'too-slow' }, 1, reading(), true],
    ['a failed one after a reading', reading(), 1, { outcome: 'unreadable', reason: 'too-slow' }, true],
    [
      'the same failure again',
      { outcome: 'unreadable', reason: 'too-slow' },
      1,
      { outcome: 'unreadable', reason: 'too-slow' },
      false,
    ],
    [
      'another failure',
      { outcome: 'unreadable', reason: 'too-slow' },
      1,
      { outcome: 'unreadable', reason: 'several' },
      true,
    ],
  ];

  it.each(rows)('%s', async (_what, first, after, second, adds) => {
    const clock = handClock();
    const { ports } = fakePorts({ now: clock.now });
    await handle(report({ reading: first }), ports);
    clock.pass(after);
    const answer = await handle(report({ visit: visitOf(11), reading: second }), ports);
    expect(answer).toEqual({ ok: true, value: adds ? 'stored' : 'nothing-new' });
    expect(await payloads(ports)).toHaveLength(adds ? 3 : 2);
  });
});

describe('how a value came to differ', () => {
  type Row = readonly [what: string, reports: readonly ReportedReading[], change: string];
  const on = reading();
  const off = (transition: Read['transition']) => reading({ value: 'off', transition });
  const rows: readonly Row[] = [
    ['the first reading of all', [off('unseen')], 'none'],
    ['after an act on the page', [on, off('acted')], 'seen'],
    ['found different', [on, off('unseen')], 'found'],
    ['still settling', [off('unseen'), reading({ transition: 'settling' })], 'none'],
    [
      'found different after a failed reading',
      [on, { outcome: 'unreadable', reason: 'several' }, off('unseen')],
      'found',
    ],
    ['an act that led back to what was recorded', [on, reading({ basis: 'shown', transition: 'acted' })], 'none'],
  ];

  it.each(rows)('%s', async (_what, reports, change) => {
    const { ports } = fakePorts();
    for (const [index, one] of reports.entries()) await handle(report({ pass: index + 1, reading: one }), ports);
    expect((await payloads(ports)).at(-1)).toMatchObject({ reading: { change } });
  });
});
