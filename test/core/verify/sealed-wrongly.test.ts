import { describe, expect, test } from 'vitest';
import { thumbprint } from '../../../src/core/thumbprint';
import { forged } from '../../vectors/forge';
import { erased } from '../../vectors/life';
import { check, problemsOf } from './checks';
import { resealed, SMALL, small, toyToken } from './small';

describe('verify finds what the holder of the key sealed wrongly', () => {
  test.each([
    ['a second beginning', ['beginning 1'], resealed(1, { unplaced: SMALL[0].unplaced })],
    ['another beginning', ['beginning 0'], forged(SMALL.slice(1, 3), toyToken)],
    ['another link before it', ['previous 2'], resealed(2, { payload: { prev: 'A'.repeat(43) } })],
    ['an entry that erased itself', ['erasure 4'], resealed(4, { payload: { erased: { seq: 4, kind: 'statement' } } })],
    [
      'an entry that erased itself, and does not stand at its place',
      ['missing 1', 'erasure 4'],
      resealed(4, { payload: { erased: { seq: 4, kind: 'statement' } } }).then((record) => {
        return { ...record, entries: record.entries.toSpliced(1, 1) };
      }),
    ],
    [
      'an entry that erased a later one',
      ['erasure 4'],
      resealed(4, { payload: { erased: { seq: 5, kind: 'observation' } } }),
    ],
    [
      'an entry that erased another kind',
      ['erasure 4'],
      resealed(4, { payload: { erased: { seq: 1, kind: 'picture' } } }),
    ],
    ['an entry that erased what still stands', [], resealed(4, { payload: { erased: { seq: 2, kind: 'picture' } } })],
    [
      'an entry that erased the first',
      ['payload-malformed 4'],
      resealed(4, { payload: { erased: { seq: 0, kind: 'statement' } } }),
    ],
    ['a picture of another size', ['picture 2'], resealed(2, { payload: { size: 68 } })],
    ['a picture of other bytes', ['picture 2'], resealed(2, { payload: { digest: 'A'.repeat(43) } })],
    ['an earlier place', ['payload-place 2'], resealed(2, { payload: { seq: 1 } })],
    [
      'a ledger in capital letters',
      ['payload-ledger 1'],
      resealed(1, { payload: { ledger: '7B1F2C52-31C7-4BD0-8F0E-9A4F5D1F3C10' } }),
    ],
    ['no JSON', ['payload-not-json 2'], resealed(2, { text: '{' })],
    ['a byte order mark', ['payload-not-json 2'], resealed(2, { text: '\uFEFF{}' })],
    ['nothing', ['payload-version 2'], resealed(2, { text: 'null' })],
    ['deep nesting', ['too-deep 2'], resealed(2, { text: '['.repeat(10_000) })],
    ['a member twice', ['duplicate-member 2'], resealed(2, { text: '{"seq":2,"\\u0073eq":3}' })],
    ['an inherited name', ['payload-malformed 2'], resealed(2, { payload: JSON.parse('{"__proto__":{"a":1}}') })],
  ] as const)('%s', async (_what, problems, record) => {
    expect(problemsOf(await check(await record))).toEqual(problems);
  });

  test('a key that is no point on the curve, under its own name', async () => {
    const record = await small();
    const jwk = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) } as const;
    record['key'] = { kid: await thumbprint(jwk), jwk };
    const verdict = await check(record);
    expect([verdict.outcome, ...problemsOf(verdict)]).toEqual(['mismatch', 'key-name']);
    expect(verdict.steps.map(({ outcome }) => outcome)).toEqual([
      'passed',
      'failed',
      'not-reached',
      'not-reached',
      'not-reached',
      'not-reached',
    ]);
  });

  test('an entry that erased what still stands does not count as erased', async () => {
    const { summary } = await check(await resealed(4, { payload: { erased: { seq: 2, kind: 'picture' } } }));
    expect([summary?.entries, summary?.leftOut, summary?.erased]).toEqual([5, 1, 0]);
  });

  test('an entry that names a place twice counts it once', async () => {
    const again = { what: 'again', unplaced: erased('2026-11-23T10:45:00.000Z', 3) };
    const { outcome, summary } = await check(await forged([...SMALL, again], toyToken));
    expect({ outcome, leftOut: summary?.leftOut, erased: summary?.erased }).toEqual({
      outcome: 'unchanged',
      leftOut: 0,
      erased: 1,
    });
  });
});
