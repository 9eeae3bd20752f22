import { describe, expect, it } from 'vitest';
import { StoreError, subjectOf } from '../../src/core/ledger';

describe('an error of the store', () => {
  it.each(['full', 'cannot-open', 'newer-version'] as const)('says why: %s', (refusal) => {
    const cause = new Error('of the browser');
    const error = new StoreError(refusal, cause);
    expect(error).toMatchObject({ name: 'StoreError', message: `the store refused: ${refusal}`, refusal, cause });
  });
});

describe('what observations are found by', () => {
  const reference = 'A'.repeat(43);
  it.each([
    ['the setting and the account', { label: 'A', reference }, `age ${reference}`],
    ['the setting alone, where the account is not known', 'unknown', 'age '],
  ] as const)('is %s', (_what, account, subject) => {
    expect(subjectOf('age', account)).toBe(subject);
  });
});
