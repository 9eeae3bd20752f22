import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Forged, fileOf, forged, type Loose, relink } from '../../../vectors/forge';
import { LEDGER, OTHER_JWK } from '../../../vectors/signer';
import { base64url, entryAt, lineAt, parsed, SMALL, toyToken } from '../small';
import { anything, places, sealedPlaces } from './arbitraries';
import { copy, outcomeOf, RECORD, runs } from './grounds';

vi.setConfig({ testTimeout: 60_000 });

const OTHER_LEDGER = await forged(
  SMALL.map((line) => ({ ...line, payload: { ledger: 'a0000000-0000-4000-8000-000000000000' } })),
  toyToken,
);

describe('whatever is done with whole entries is noticed', () => {
  test('entries in another order, repeated or missing, with their links or with new ones', async () => {
    const orders = fc.oneof(
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
      fc.array(places, { minLength: 1, maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(orders, fc.boolean(), fc.boolean(), async (order, isNumbered, isLinked) => {
        const record = await reordered(order, isNumbered, isLinked);
        expect((await outcomeOf(fileOf(record))) === 'unchanged').toBe(mayPass(order, isNumbered, isLinked));
      }),
      runs(350),
    );
  });

  test('entries of another ledger of the same key', async () => {
    await fc.assert(
      fc.asyncProperty(sealedPlaces, places, fc.boolean(), fc.boolean(), async (from, to, isInserted, isLinked) => {
        const record = copy();
        const foreign = { ...structuredClone(entryAt(OTHER_LEDGER, from)), seq: to };
        record.entries.splice(to, isInserted ? 0 : 1, foreign);
        for (const [seq, entry] of record.entries.entries()) entry.seq = seq;
        if (isLinked) await relink(record);
        expect(await outcomeOf(fileOf(record))).not.toBe('unchanged');
      }),
      runs(200),
    );
    expect(OTHER_LEDGER['ledger']).toBe(LEDGER);
  });

  test('another header: no algorithm, another key, more members', async () => {
    const { d: _private, ...otherJwk } = OTHER_JWK;
    const parts = fc.oneof(
      fc.constantFrom<Loose>(
        { alg: 'none' },
        { alg: 'HS256' },
        { alg: 'ES384' },
        { jwk: otherJwk },
        { b64: false, crit: ['b64'] },
        { typ: 'JWT' },
      ),
      fc.dictionary(fc.constantFrom('alg', 'typ', 'kid', 'jwk', 'crit', 'x5u', '__proto__'), anything, { minKeys: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(sealedPlaces, parts, fc.boolean(), async (place, part, isSigned) => {
        const record = isSigned
          ? await forged(
              SMALL.map((line, at) => (at === place ? { ...line, header: part } : line)),
              toyToken,
            )
          : copy();
        const { jws } = entryAt(record, place);
        const header = { ...parsed(entryAt(RECORD, place).jws.protected), ...part };
        if (!isSigned) jws.protected = base64url(header);
        if (jws.protected === entryAt(RECORD, place).jws.protected) return;
        expect(await outcomeOf(fileOf(record))).not.toBe('unchanged');
      }),
      runs(250),
    );
  });

  test('time stamps that were moved, or are anything', async () => {
    await fc.assert(
      fc.asyncProperty(
        sealedPlaces,
        fc.constantFrom(1, 5),
        anything,
        fc.boolean(),
        async (to, from, value, isMoved) => {
          const record = copy();
          const val = isMoved ? toyToken(entryAt(record, from).jws.signature).toString('base64') : value;
          entryAt(record, to).jws.header = { etsiU: [{ sigTst: { tstTokens: [{ val }] } }] };
          expect((await outcomeOf(fileOf(record))) === 'unchanged').toBe(isMoved && from === to);
        },
      ),
      runs(200),
    );
  });

  test('pictures that are anything', async () => {
    const row = {
      seq: fc.oneof(places, fc.nat()),
      media: fc.constantFrom('image/png', 'image/svg+xml'),
      bytes: fc.oneof(fc.base64String({ minLength: 1 }), fc.constant(RECORD.pictures[0]?.bytes ?? '')),
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record(row), { maxLength: 3 }), async (pictures) => {
        const isDropped = pictures.length === 0;
        const isSame = JSON.stringify(pictures) === JSON.stringify(RECORD.pictures);
        expect((await outcomeOf(fileOf({ ...copy(), pictures }))) === 'unchanged').toBe(isDropped || isSame);
      }),
      runs(200),
    );
  });
});

async function reordered(order: readonly number[], isNumbered: boolean, isLinked: boolean): Promise<Forged> {
  const record = copy();
  record.entries = order.map((place) => structuredClone(lineAt(RECORD, place)));
  if (!order.includes(2)) record.pictures = [];
  if (isNumbered) for (const [seq, entry] of record.entries.entries()) entry.seq = seq;
  if (isLinked) await relink(record);
  return record;
}

/** With new links a record may end sooner, and with new places too, line 3, which is left out, may stand at its end. */
function mayPass(order: readonly number[], isNumbered: boolean, isLinked: boolean): boolean {
  const last = order.findLastIndex((place) => place !== 3);
  const lead = isNumbered && isLinked ? order.slice(0, last + 1) : order;
  const isStart = lead.length > 0 && lead.every((place, at) => place === at);
  return isStart && (isLinked || lead.length === RECORD.entries.length);
}
