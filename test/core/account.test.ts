import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { accountOf, accountReference } from '../../src/core/account';

const SALT = new Uint8Array(16).fill(7);
const OTHER = new Uint8Array(16).fill(8);
const met = (count: number) =>
  Array.from({ length: count }, (_none, index) => ({ label: 'old', reference: `r${index}` }));

describe('the letter of an account', () => {
  it.each([
    [0, 'A'],
    [1, 'B'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('after %i accounts is %s', (count, label) => {
    expect(accountOf('new', met(count))).toEqual({ label, reference: 'new' });
  });

  it('is never given to two accounts, up to three letters', () => {
    const labels = Array.from({ length: 3000 }, (_none, count) => accountOf('new', met(count)).label);
    expect(new Set(labels).size).toBe(3000);
    expect(labels.filter((label) => !/^[A-Z]{1,3}$/.test(label))).toEqual([]);
  });

  it('stays as it was when the account was met before', () => {
    const known = { label: 'B', reference: 'r' };
    expect(accountOf('r', [{ label: 'A', reference: 'q' }, known])).toBe(known);
  });
});

describe('the reference of an account', () => {
  it('is the hash that the design names', async () => {
    const plain = createHash('sha256').update('optout-account-v1\0').update(SALT).update('/in/ada', 'utf8');
    expect(await accountReference(SALT, '/in/ada')).toBe(plain.digest('base64url'));
  });

  it('is the same for the same account and salt', async () => {
    expect(await accountReference(SALT, '/in/ada')).toBe(await accountReference(SALT, '/in/ada'));
  });

  it.each([
    ['another account', SALT, '/in/grace'],
    ['another salt', OTHER, '/in/ada'],
    ['letters of another case', SALT, '/in/Ada'],
  ])('differs for %s', async (_what, salt, member) => {
    expect(await accountReference(salt, member)).not.toBe(await accountReference(SALT, '/in/ada'));
  });

  it('has the shape of a digest, whatever the name', async () => {
    for (const member of ['', '/in/%E7%8E%8B', '/in/\uD800', 'x'.repeat(10_000)]) {
      expect(await accountReference(SALT, member)).toMatch(/^[\w-]{43}$/);
    }
  });
});
