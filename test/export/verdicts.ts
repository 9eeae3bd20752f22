import type { CheckedStamp, Problem, Summary, Verdict } from '../../src/core/verify/verdict';
import { STEPS } from '../../src/core/verify/verdict';
import { at } from './example';

/** A stamp that fits an entry. */
export const stamp = (seq: number, time: string, subject = 'Example Time Stamps'): CheckedStamp => ({
  seq,
  time,
  certificate: { subject, issuer: 'Example Root', fingerprint: 'ab'.repeat(32), until: '2030-01-31T23:30:00.000Z' },
  isEarlier: false,
});

/** What a record of four entries holds, with changes. */
export const summaryWith = (changes: Partial<Summary> = {}): Summary => ({
  ledger: '7b1f2c52-31c7-4bd0-8f0e-9a4f5d1f3c10',
  kid: 'oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U',
  made: { program: 'Opt-Out Witness for LinkedIn 0.1.0', at: at('2026-12-09T07:05:30.000Z') },
  entries: 4,
  from: at('2026-11-23T10:20:11.204Z'),
  to: at('2026-12-09T07:02:11.530Z'),
  clockBacks: 0,
  leftOut: 0,
  erased: 0,
  stamps: [],
  pictures: 0,
  isHtml: false,
  ...changes,
});

export const unchanged = (changes: Partial<Summary> = {}): Verdict => ({
  outcome: 'unchanged',
  steps: STEPS.map((name) => ({ name, outcome: 'passed', count: 4 })),
  problems: [],
  problemCount: 0,
  summary: summaryWith(changes),
});

export const wrong = (outcome: 'mismatch' | 'unreadable', ...problems: readonly Problem[]): Verdict => ({
  outcome,
  steps: STEPS.map((name) => ({ name, outcome: 'failed', count: 0 })),
  problems,
  problemCount: problems.length,
  ...(outcome === 'mismatch' && { summary: summaryWith() }),
});
