import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/day';
import { type Account, PAYLOAD_CONTEXT, type Statement } from '../../../src/core/payload';
import { statedDay } from '../../../src/core/window/stated-day';
import { history, type Mark } from '../../fakes/history';
import { turnedOffOn } from '../../fakes/payloads';
import { LEDGER } from '../../vectors/signer';

/** The holder states that they turned the setting off on that day. */
function turnedOff(account: Account, day: Day, seq: number): Statement {
  const frame = { '@context': PAYLOAD_CONTEXT, version: 1, ledger: LEDGER, prev: 'A'.repeat(43), seq } as const;
  return { ...frame, ...turnedOffOn(day, account) };
}

describe('a stated day', () => {
  const DAY_STATED: Day = '2026-11-01';
  // A statement stands after the reading of its number; `unseen` are places that may hide a reading.
  type Row = readonly [what: string, marks: Mark[], after: number, counts: boolean, unseen?: number[]];
  const rows: readonly Row[] = [
    ['counts where nothing was read since', ['off f @A'], 1, true],
    ['counts where it stayed off', ['off f @A', 'off f @A'], 1, true],
    ['counts after an on that was read before it', ['on f @A', 'off f found @A'], 2, true],
    ['ends with a later on, on whatever day', ['off f @A', 'on f found @A', 'off f found @A'], 1, false],
    ['goes on after a later on of another setting', ['off f @A', 'on f @A !other'], 1, true],
    ['ends with a later on of nobody known', ['off f @A', 'on f', 'off f @A'], 1, false],
    ['of nobody known ends with a later on of anybody', ['off f', 'on f @A', 'off f'], 1, false],
    ['goes on after another account’s on', ['off f @A', 'on f @B', 'off f @A'], 1, true],
    ['ends where a later reading is not to be seen', ['off f @A', 'off f @A', 'off f @A'], 1, false, [2]],
    ['counts where it was said after such a place', ['off f @A', 'off f @A', 'off f @A'], 3, true, [2]],
    ['is none where an on was read after that day', ['on f @A', 'on f @A', 'off f @A', 'off f @A'], 4, false, [3]],
  ];
  for (const [what, marks, after, counts, unseen = []] of rows) {
    it(what, () => {
      const observations = history(marks).filter(({ seq }) => !unseen.includes(seq));
      const account = observations.at(-1)?.account ?? 'unknown';
      // Between two readings there is no number for an entry of its own.
      const statements = [turnedOff(account, DAY_STATED, after + 0.5)];
      const given = { statements, observations, unseen: unseen.map((seq) => ({ seq })) };
      expect(statedDay(given, account)).toBe(counts ? DAY_STATED : undefined);
    });
  }
});

describe('of two stated days', () => {
  it('the last of the account counts', () => {
    const [account, other] = ['A', 'B'].map((label) => ({ label, reference: label.padEnd(43, '_') }));
    if (!account || !other) throw new Error('there are two');
    const statements = [
      turnedOff(account, '2026-10-01', 1),
      turnedOff(account, '2026-10-02', 2),
      turnedOff(other, '2026-10-03', 3),
    ];
    expect(statedDay({ statements, observations: [], unseen: [] }, account)).toBe('2026-10-02');
  });
});
