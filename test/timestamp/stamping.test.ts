import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '../../src/core/bytes';
import { type Entry, leftOut } from '../../src/core/entry';
import { seal } from '../../src/core/seal';
import { newSigner } from '../../src/platform/keys';
import { checkStamp } from '../../src/timestamp/check-stamp';
import { readReply } from '../../src/timestamp/read-reply';
import { nonceFor, stampRequest } from '../../src/timestamp/request';
import { answerFrom, answerTo, requestFor } from '../../src/timestamp/stamping';
import { observed, started } from '../fakes/payloads';
import { type Authority, OTHER_POLICY, openAuthority, POLICY, withAuthority } from './authority';
import { replyWith, tokenIn } from './forge';
import { openssl } from './openssl';

/** Three entries of one ledger. */
async function sealed(): Promise<[Entry, Entry, Entry]> {
  const signer = await newSigner();
  const headOf = ({ seq, link }: Entry) => ({ ledger: signer.ledger, seq, link });
  const first = await seal(started(), signer, undefined, new Uint8Array(16));
  const second = await seal(observed(), signer, headOf(first), new Uint8Array(16).fill(1));
  const third = await seal(observed(), signer, headOf(second), new Uint8Array(16).fill(2));
  return [first, second, third];
}

describe('an entry and an authority', () => {
  let authority: Authority;
  let entries: [Entry, Entry, Entry];
  beforeAll(async () => {
    authority = openAuthority();
    entries = await sealed();
  });
  afterAll(() => authority.close());

  const asked = async (entry: Entry, policy?: string) => authority.reply(await requestFor(entry), policy);
  /** What openssl says of a stored token, at a time where one is given (seconds since 1970). */
  const verified = (token: string, signature: string, ...at: readonly string[]) => {
    writeFileSync(join(authority.folder, 'stored'), Buffer.from(token, 'base64'));
    writeFileSync(join(authority.folder, 'signature.txt'), signature);
    const given = ['-in', 'stored', '-token_in', '-data', 'signature.txt', '-CAfile', authority.root];
    return openssl(authority.folder, 'ts', '-verify', ...given, ...at).toString();
  };

  it('make a stamp, which openssl accepts as it was stored', async () => {
    const [, entry] = entries;
    const answer = await answerTo(entry, await asked(entry));
    const stamp = answer.ok ? answer.stamp : undefined;
    expect(stamp).toEqual({
      seq: 1,
      token: expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}$/),
      time: expect.stringMatching(/Z$/),
      authority: 'Example Time Stamping Signer (Example Ltd)',
    });
    expect(verified(stamp?.token ?? '', entry.jws.signature)).toContain('Verification: OK');
    expect(() => verified(stamp?.token ?? '', entries[2].jws.signature)).toThrow(/message imprint mismatch/i);
    const stored = new Uint8Array(Buffer.from(stamp?.token ?? '', 'base64'));
    expect(await checkStamp(stored, entry.jws.signature)).toMatchObject({ ok: true, time: stamp?.time });
  });

  it('make a stamp that openssl accepts by its own time, once the certificate has expired', async () => {
    const [, entry] = entries;
    const answer = await answerTo(entry, await asked(entry));
    const { token = '', time = '' } = answer.ok ? answer.stamp : {};
    const later = String(Date.UTC(2050, 1, 1) / 1000);
    expect(() => verified(token, entry.jws.signature, '-attime', later)).toThrow(/certificate has expired/);
    const then = String(Math.floor(Date.parse(time) / 1000));
    expect(verified(token, entry.jws.signature, '-attime', then)).toContain('Verification: OK');
  });

  it('find each other by the reply alone', async () => {
    const reply = await asked(entries[2]);
    expect(await answerFrom(entries, reply)).toMatchObject({ ok: true, stamp: { seq: 2 } });
  });

  it.each([
    ['of another ledger', async () => answerFrom((await sealed()).slice(), await asked(entries[1]))],
    ['left out meanwhile', async () => answerFrom(entries.map(leftOut), await asked(entries[1]))],
  ])('do not find each other when the entry is %s', async (_what, answer) => {
    expect(await answer()).toEqual({ ok: false, fault: 'no-entry' });
  });

  it('accept another policy where none was asked for', async () => {
    const [, entry] = entries;
    expect(await answerTo(entry, await asked(entry, OTHER_POLICY))).toMatchObject({ ok: true });
  });

  it('keep to a policy that was asked for', async () => {
    const [, { salt, jws }] = entries;
    const { signature } = jws;
    const nonce = await nonceFor(salt, signature);
    const reply = await asked(entries[1], OTHER_POLICY);
    expect(await readReply(reply, { signature, nonce, policy: POLICY })).toEqual({ ok: false, fault: 'policy' });
    expect(await readReply(reply, { signature, nonce, policy: OTHER_POLICY })).toMatchObject({ ok: true });
  });

  /** Replies that are thrown away, and why. */
  const THROWN_AWAY: readonly (readonly [string, object, () => Uint8Array | Promise<Uint8Array>])[] = [
    ['nothing', { fault: 'unreadable' }, () => new Uint8Array()],
    ['a page of text', { fault: 'unreadable' }, () => utf8('<!doctype html><title>502 Bad Gateway</title>')],
    ['half a reply', { fault: 'unreadable' }, async () => (await asked(entries[1])).subarray(0, 700)],
    ['more than 64 KB', { fault: 'unreadable' }, () => new Uint8Array(70_000).fill(0x30)],
    ['a token without a reply', { fault: 'unreadable' }, async () => tokenIn(authority, await asked(entries[1]))],
    ['a grant without a token', { fault: 'unreadable' }, () => Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 0)],
    ['a reply to another entry', { fault: 'imprint' }, () => asked(entries[2])],
    [
      'a reply to another request for the entry',
      { fault: 'nonce' },
      async () => authority.reply(await stampRequest(entries[1].jws.signature, Uint8Array.of(7))),
    ],
    [
      'a reply without a nonce',
      { fault: 'nonce' },
      () => {
        writeFileSync(join(authority.folder, 'text'), entries[1].jws.signature);
        openssl(
          authority.folder,
          'ts',
          '-query',
          '-data',
          'text',
          '-sha256',
          '-cert',
          '-no_nonce',
          '-out',
          'no-nonce.tsq',
        );
        return authority.reply(openssl(authority.folder, 'ts', '-query', '-in', 'no-nonce.tsq'));
      },
    ],
    [
      'a reply with a changed signature',
      { fault: 'signature' },
      async () => {
        const token = tokenIn(authority, await asked(entries[1]));
        return replyWith(authority, token.with(-1, 255 - (token.at(-1) ?? 0)));
      },
    ],
    [
      'a reply signed with an expired certificate',
      { fault: 'certificate' },
      () =>
        withAuthority({ signer: { until: '210101000000Z' } }, async ({ reply }) => reply(await requestFor(entries[1]))),
    ],
    [
      'a refusal',
      { fault: 'refused', said: 'Message digest algorithm is not supported.' },
      () => withAuthority({ takes: 'sha512' }, async ({ reply }) => reply(await requestFor(entries[1]))),
    ],
    [
      'a refusal in disguised words',
      { fault: 'refused', said: 'nogo' },
      () => Uint8Array.of(0x30, 16, 0x30, 14, 2, 1, 2, 0x30, 9, 0x0c, 7, ...utf8('no\u202ego')),
    ],
    ['a refusal without words', { fault: 'refused', said: '' }, () => Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 2)],
  ];

  it.each(THROWN_AWAY)('do not come together by %s', async (_what, why, reply) => {
    expect(await answerTo(entries[1], new Uint8Array(await reply()))).toEqual({ ok: false, ...why });
  });

  it('do not come together by garbage in a file either', async () => {
    expect(await answerFrom(entries, utf8('not a reply'))).toEqual({ ok: false, fault: 'unreadable' });
  });
});
