import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/entry';
import { historyOf } from '../../src/core/history';
import { accountNames } from '../../src/core/names';
import { PAYLOAD_CONTEXT } from '../../src/core/payload';
import { regionStatement, statementsAbout } from '../../src/core/statements';
import { AT, PROGRAM } from '../fakes/payloads';

const account = (label: string) => ({ label, reference: label.padEnd(43, '_') });

/** Entries of such payloads, in their order. */
const entriesOf = (...payloads: readonly object[]): Entry[] =>
  payloads.map((given, seq) => {
    const frame = { '@context': PAYLOAD_CONTEXT, version: 1, seq, at: AT, program: PROGRAM };
    const payload = btoa(JSON.stringify({ ...frame, kind: 'statement', ...given }));
    return { seq, jws: { protected: '', payload, signature: '' }, salt: '', commit: '', link: '' };
  });

const GIVEN = entriesOf(
  { kind: 'started' },
  { about: 'region', region: 'eu' },
  { about: 'account', account: account('A'), text: 'Anna' },
  { about: 'account', account: account('B'), text: 'Work' },
  { about: 'recipient', text: 'A lawyer' },
  { about: 'region', region: 'uk' },
  { about: 'account', account: account('A'), text: 'Anna M.' },
  // Says `about` and `account` like a statement, and is none.
  { kind: 'observation', about: 'account', account: account('B'), text: 'Not a name' },
);

describe('what the holder states', () => {
  const historyIn = (entries: readonly Entry[]) => historyOf('a ledger', entries, undefined);
  const history = historyIn(GIVEN);

  it('is all statements, and nothing else', () => {
    expect(history.statements.map(({ about }) => about)).toEqual([
      'region',
      'account',
      'account',
      'recipient',
      'region',
      'account',
    ]);
  });

  it('is told apart by what it is about', () => {
    expect(statementsAbout(history, 'recipient').map(({ text }) => text)).toEqual(['A lawyer']);
  });

  it('of the region is what was stated last', () => {
    const after = historyIn([...GIVEN, ...entriesOf({ kind: 'started' })]);
    expect(regionStatement(after)?.region).toBe('uk');
    expect(regionStatement({ statements: [] })).toBeUndefined();
  });

  it('names accounts by the newest name of each', () => {
    const names = [...accountNames(GIVEN).values()].map((one) => [one.account.label, one.name]);
    expect(names).toEqual([
      ['A', 'Anna M.'],
      ['B', 'Work'],
    ]);
  });
});
