import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64url, utf8 } from '../../src/core/bytes';
import { type Entry, isLater, leftOut, payloadOf } from '../../src/core/entry';
import { PAYLOAD_CONTEXT } from '../../src/core/payload';
import { AT, PROGRAM } from '../fakes/payloads';

/** An entry at place 1 whose payload is of these bytes; nobody signed it. */
const entryOf = (bytes: Uint8Array): Entry => {
  const payload = toBase64url(new Uint8Array(bytes));
  return { seq: 1, jws: { protected: '', payload, signature: '' }, salt: '', commit: '', link: '' };
};
/** As little as a reader needs of any entry. */
const FRAME = { '@context': PAYLOAD_CONTEXT, version: 1, seq: 1, kind: 'started', at: AT, program: PROGRAM };
const json = (members: object) => entryOf(utf8(JSON.stringify({ ...FRAME, ...members })));
const around = (bytes: readonly number[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array([...utf8(`${JSON.stringify(FRAME).slice(0, -1)},"x":"`), ...bytes, ...utf8('"}')]);

describe('payloadOf', () => {
  test.each(['Anna', 'Änna Müßtermann', 'שלום', '数据', '😀', 'a+b/c-d_e %41', '\u0000\u007f'])('reads %j', (x) => {
    expect(payloadOf(json({ x }))).toEqual({ ...FRAME, x });
  });

  test.each([
    ['another place', json({ seq: 2 })],
    ['a later version', json({ version: 2 })],
    ['a kind of a later version', json({ kind: 'later' })],
    ['an entry without its time', json({ at: undefined })],
    ['an entry whose time says nothing', json({ at: {} })],
    ['an entry that no program made', json({ program: undefined })],
    ['an observation without a reading', json({ kind: 'observation' })],
    ['an observation whose reading says nothing', json({ kind: 'observation', reading: {} })],
    ['an erasure of nothing', json({ kind: 'erased' })],
    ['another context', json({ '@context': 'https://example.org/' })],
    ['no JSON', entryOf(utf8('{"@context"'))],
    ['nothing', entryOf(new Uint8Array())],
    ['a byte that begins nothing', entryOf(around([0xff]))],
    ['half a character', entryOf(around([0xe2, 0x82]))],
    ['a character written too long', entryOf(around([0xc0, 0xaf]))],
    ['half of a surrogate pair', entryOf(around([0xed, 0xa0, 0x80]))],
    ['no base64', { ...entryOf(utf8('{}')), jws: { protected: '', payload: '*', signature: '' } }],
    ['what was left out', leftOut(json({}))],
  ])('reads nothing of %s', (_what, entry) => {
    expect(payloadOf(entry)).toBeUndefined();
  });

  test('reads UTF-8 as a decoder does that refuses everything else', () => {
    const byte = fc.integer({ min: 0x20, max: 0xff }).filter((one) => one !== 0x22 && one !== 0x5c);
    const piece = fc.oneof(
      fc.array(byte, { maxLength: 4 }),
      fc.string().map((text) => [...utf8(inert(text))]),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const bytes = around(pieces.flat());
        expect(payloadOf(entryOf(bytes))).toEqual(decoded(bytes));
      }),
    );
  });

  test('opens an entry once', () => {
    const entry = json({});
    expect(payloadOf(entry)).toBe(payloadOf(entry));
  });
});

describe('an entry of a later version', () => {
  test.each([
    ['another version', json({ version: 2 }), true],
    ['a kind that is not known', json({ kind: 'later' }), true],
    ['a statement about what is not known', json({ kind: 'statement', about: 'later' }), true],
    ['what this version can read', json({}), false],
    ['another place', json({ version: 2, seq: 2 }), false],
    ['other words', json({ version: 2, '@context': 'https://example.org/' }), false],
    ['no JSON', entryOf(utf8('{"@context"')), false],
    ['what was left out', leftOut(json({ version: 2 })), false],
  ])('%s: %s, %s', (_what, entry, expected) => {
    expect(isLater(entry)).toBe(expected);
  });
});

const inert = (text: string): string => JSON.stringify(text).slice(1, -1);

function decoded(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
