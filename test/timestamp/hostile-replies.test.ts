/** Replies of an authority that is hostile, or of somebody between. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bytes, joined } from '../../src/core/bytes';
import type { Entry } from '../../src/core/entry';
import { newSigner } from '../../src/platform/keys';
import { answerFrom, answerTo, requestFor } from '../../src/timestamp/stamping';
import { sealedAll } from '../fakes/begun';
import { observed, started } from '../fakes/payloads';
import { type Authority, openAuthority } from './authority';

// Keys take their time, the more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const FAULTS = ['refused', 'unreadable', 'imprint', 'nonce', 'policy', 'signature', 'certificate', 'no-entry'];

let authority: Authority;
let entries: Entry[];
let entry: Entry;
let reply: Bytes;

beforeAll(async () => {
  authority = openAuthority();
  entries = await sealedAll([started(), observed()], await newSigner());
  const [, second] = entries;
  if (second === undefined) throw new Error('two entries were sealed');
  entry = second;
  reply = authority.reply(await requestFor(entry));
});
afterAll(() => authority.close());

/** The value of a constructed block, with a length that is only told at its end (X.690, 8.1.3.6). */
const indefinite = (bytes: Bytes): Bytes => {
  const long = bytes[1] ?? 0;
  const head = long > 0x80 ? 2 + (long & 0x7f) : 2;
  return joined(Uint8Array.of(bytes[0] ?? 0, 0x80), bytes.subarray(head), new Uint8Array(2));
};
const tlv = (tag: number, ...content: number[]) => Uint8Array.of(tag, content.length, ...content);

describe('a reply that nobody may take for a stamp', () => {
  const rows: readonly (readonly [what: string, make: () => Bytes, faults: readonly string[]])[] = [
    ['a byte too many', () => joined(reply, new Uint8Array(1)), ['unreadable']],
    ['two replies', () => joined(reply, reply), ['unreadable']],
    ['64 KB of it', () => joined(reply, new Uint8Array(65_536)), ['unreadable']],
    ['a length of the whole world', () => Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0), ['unreadable']],
    [
      'a length of eight bytes',
      () => Uint8Array.of(0x30, 0x88, 0x7f, 255, 255, 255, 255, 255, 255, 255),
      ['unreadable'],
    ],
    ['an end that never comes', () => Uint8Array.of(0x30, 0x80, 0x30, 0x80, 0x30, 0x80), ['unreadable']],
    ['thirty thousand levels', () => new Uint8Array(60_000).map((_none, at) => (at % 2 ? 0x80 : 0x30)), ['unreadable']],
    ['a tag of many bytes', () => Uint8Array.of(0x3f, 0xff, 0xff, 0xff, 0xff, 0x7f, 0), ['unreadable']],
    ['a status below nothing', () => tlv(0x30, 0x30, 3, 2, 1, 0xff), ['refused', 'unreadable']],
    [
      'a status of many digits',
      () => tlv(0x30, 0x30, 11, 2, 9, 0x7f, 1, 1, 1, 1, 1, 1, 1, 1),
      ['refused', 'unreadable'],
    ],
    ['a status that is a text', () => tlv(0x30, 0x30, 3, 0x0c, 1, 0x30), ['unreadable']],
    ['nothing but zeros', () => new Uint8Array(5000), ['unreadable']],
  ];
  it.each(rows)('%s', async (_what, make, faults) => {
    for (const answer of [await answerTo(entry, make()), await answerFrom(entries, make())]) {
      expect(answer.ok).toBe(false);
      expect(faults).toContain(!answer.ok && answer.fault);
    }
  });

  it('a length that is told at its end is read as the same, or not at all', async () => {
    const whole = await answerTo(entry, reply);
    const answer = await answerTo(entry, indefinite(reply));
    expect(answer.ok ? answer : answer.fault).toEqual(answer.ok ? whole : 'unreadable');
  });
});

describe('whatever is done with a good reply', () => {
  const spoilt = () => {
    const place = fc.nat(reply.length - 1);
    const flipped = fc.tuple(place, fc.nat(7)).map(([at, bit]) => reply.with(at, (reply[at] ?? 0) ^ (1 << bit)));
    const cut = place.map((at) => reply.slice(0, at));
    const moved = fc
      .tuple(place, place, fc.nat(64))
      .map(([from, to, size]) => joined(reply.slice(0, to), reply.slice(from, from + size), reply.slice(to)));
    return fc.oneof(flipped, cut, moved);
  };

  it('it says the same, or is refused with a reason of the list; nothing throws', async () => {
    const whole = await answerTo(entry, reply);
    expect(whole.ok).toBe(true);
    await fc.assert(
      fc.asyncProperty(spoilt(), async (bytes) => {
        const answer = await answerTo(entry, bytes);
        if (answer.ok) expect({ ...answer.stamp, token: '' }).toEqual({ ...(whole.ok && whole.stamp), token: '' });
        else expect(FAULTS).toContain(answer.fault);
      }),
      { numRuns: 200 },
    );
  });

  it('from a file it is for this entry, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt(), async (bytes) => {
        const answer = await answerFrom(entries, bytes);
        if (answer.ok) expect(answer.stamp.seq).toBe(entry.seq);
        else expect(FAULTS).toContain(answer.fault);
      }),
      { numRuns: 100 },
    );
  });
});
