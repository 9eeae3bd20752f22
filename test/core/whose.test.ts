import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/core/payload';
import { accountsApart, byLetter, maybeOfAccount, newestAccount, ofAccount } from '../../src/core/whose';
import { history, type Mark } from '../fakes/history';

const MAIN = 'allowDataForGenerativeAI';
const account = (label: string): Account => (label === 'unknown' ? label : { label, reference: label.padEnd(43, '_') });
const label = (one: Account) => (one === 'unknown' ? one : one.label);
const seqs = (all: readonly { readonly seq: number }[]) => all.map(({ seq }) => seq);

describe('the accounts that a history tells apart', () => {
  const rows: readonly (readonly [what: string, marks: readonly Mark[], apart: readonly string[]])[] = [
    ['none', [], []],
    ['of nobody known', ['on f', 'on f'], []],
    ['one', ['on f @A', 'on f @A'], []],
    ['one, and of nobody known', ['on f @A', 'on f'], []],
    ['two, by letter', ['on f @B', 'on f @A', 'on f @B'], ['A', 'B']],
    ['two, and of nobody known', ['on f', 'on f @B', 'on f @A'], ['A', 'B', 'unknown']],
    ['two, one of them named later in its visit', ['on f #1', 'on f @B #1', 'on f @A'], ['A', 'B']],
    ['three', ['on f @AA', 'on f @Z', 'on f @B'], ['B', 'Z', 'AA']],
  ];
  it.each(rows)('%s', (_what, marks, apart) => {
    expect(accountsApart(history(marks)).map(label)).toEqual(apart);
  });
});

describe('the newest account', () => {
  const rows: readonly (readonly [what: string, marks: readonly Mark[], whose: string])[] = [
    ['of nothing', [], 'unknown'],
    ['is that of the newest reading', ['on f @A', 'on f @B'], 'B'],
    ['is not that of an attempt since', ['on f @A', 'several @B'], 'A'],
    ['is that of the newest attempt, where nothing was read', ['several @A', 'several @B', 'several @C'], 'C'],
    ['is nobody known', ['on f @A', 'on f'], 'unknown'],
    ['was named later in its visit', ['on f #1', 'several @B #1'], 'B'],
  ];
  it.each(rows)('%s', (_what, marks, whose) => {
    expect(label(newestAccount(history(marks)))).toBe(whose);
  });
});

describe('what was observed of an account', () => {
  const marks = ['on f @A', 'off f @B', 'on f', 'several @A', 'on f #1', 'on f @A #1'];
  it.each([
    ['A', [1, 4, 5, 6]],
    ['B', [2]],
    ['C', []],
    ['unknown', [3]],
  ])('%s', (whose, kept) => {
    expect(seqs(ofAccount(history(marks), account(whose)))).toEqual(kept);
  });
});

describe('what may be of an account', () => {
  const rows: readonly (readonly [what: string, marks: readonly Mark[], whose: string, kept: readonly number[]])[] = [
    ['its own', ['on f @A', 'off f @B', 'several @A'], 'A', [1, 3]],
    ['of nobody known, before its last reading', ['on f', 'off f @A', 'on f'], 'A', [1, 2]],
    ['of nobody known, before its last attempt alone', ['on f @A', 'on f', 'several @A'], 'A', [1, 3]],
    ['of nobody known, before another account’s last reading alone', ['on f @A', 'off f', 'on f @B'], 'A', [1]],
    ['of another account, never', ['on f @B', 'off f @A'], 'A', [2]],
    ['before the last reading of nobody known, all', ['on f @A', 'on f', 'off f @B'], 'unknown', [1, 2]],
    ['of an account that was never read', ['on f', 'several @A'], 'A', [2]],
    ['of another setting, never', ['on f @A !other', 'off f !other', 'off f @A'], 'A', [3]],
    ['its own, named later in the visit', ['on f #1', 'off f @A #1'], 'A', [1, 2]],
  ];
  it.each(rows)('%s', (_what, marks, whose, kept) => {
    expect(seqs(maybeOfAccount(history(marks), MAIN, account(whose)))).toEqual(kept);
  });
});

describe('accounts by letter', () => {
  it.each([
    ['B', 'A', 1],
    ['A', 'B', -1],
    ['AA', 'Z', 1],
    ['Z', 'AA', -1],
  ])('%s after %s: %s', (one, other, sign) => {
    expect(Math.sign(byLetter({ label: one }, { label: other }))).toBe(sign);
  });
});
