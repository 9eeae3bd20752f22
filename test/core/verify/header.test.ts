import { describe, expect, test } from 'vitest';
import { headerFault } from '../../../src/core/verify/header';
import { base64url } from './small';

const JWK = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) } as const;
const KID = 'C'.repeat(43);
const GOOD = { alg: 'ES256', typ: 'optout-record+jws', kid: KID, jwk: JWK };
const faultOf = (header: unknown) => headerFault(base64url(header), { kid: KID, jwk: JWK });

describe('headerFault', () => {
  test.each([
    ['as it is sealed', GOOD],
    ['with its members in another order', { jwk: { ...JWK, kty: 'EC' }, kid: KID, typ: GOOD.typ, alg: 'ES256' }],
  ])('finds nothing in a header %s', (_what, header) => {
    expect(faultOf(header)).toBeUndefined();
  });

  test.each([
    ['text that is no JSON', 'ES256', 'header'],
    ['nothing', 'null', 'header'],
    ['a list', [GOOD], 'header'],
    ['a byte order mark', `\uFEFF${JSON.stringify(GOOD)}`, 'header'],
    ['a critical member', { ...GOOD, crit: ['b64'], b64: false }, 'header'],
    ['another address of the key', { ...GOOD, jku: 'https://example.org/key' }, 'header'],
    ['an inherited name', `{"__proto__":{},${JSON.stringify(GOOD).slice(1)}`, 'header'],
    ['a member twice', `{"alg":"none",${JSON.stringify(GOOD).slice(1)}`, 'header'],
    ['no algorithm', { ...GOOD, alg: undefined }, 'header'],
    ['no type', { ...GOOD, typ: undefined }, 'header'],
    ['no key', { ...GOOD, jwk: undefined }, 'header'],
    ['another type', { ...GOOD, typ: 'JWT' }, 'header'],
    ['no signature', { ...GOOD, alg: 'none' }, 'algorithm'],
    ['no signature, in capitals', { ...GOOD, alg: 'NONE' }, 'algorithm'],
    ['a shared secret', { ...GOOD, alg: 'HS256' }, 'algorithm'],
    ['another curve', { ...GOOD, alg: 'ES384' }, 'algorithm'],
    ['a list of algorithms', { ...GOOD, alg: ['ES256'] }, 'algorithm'],
    ['another name of the key', { ...GOOD, kid: 'D'.repeat(43) }, 'header-key'],
    ['another key', { ...GOOD, jwk: { ...JWK, x: 'D'.repeat(43) } }, 'header-key'],
    ['a key with more', { ...GOOD, jwk: { ...JWK, d: 'D'.repeat(43) } }, 'header-key'],
    ['a key with less', { ...GOOD, jwk: { kty: 'EC', crv: 'P-256', x: JWK.x } }, 'header-key'],
    ['no object as key', { ...GOOD, jwk: KID }, 'header-key'],
  ])('refuses %s', (_what, header, code) => {
    expect(faultOf(header)).toBe(code);
  });

  test.each([
    ['what is no base64url', 'e'],
    ['padding', `${base64url({ ...GOOD, kid: `${KID}.` })}=`],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')],
  ])('refuses %s', (_what, text) => {
    expect(headerFault(text, { kid: KID, jwk: JWK })).toBe('header');
  });
});
