import { describe, expect, it } from 'vitest';
import { leftOut } from '../../src/core/entry';
import { importedOf, importedTogether, withoutEntry } from '../../src/core/imported';
import type { Observation, Payload, Unplaced } from '../../src/core/payload';
import { linesOf } from '../../src/core/record';
import { newSigner } from '../../src/platform/keys';
import { sealedAll } from '../fakes/begun';
import { AT, erasedOf, observed, pictured, started, stated } from '../fakes/payloads';
import { recordOf, stampAt } from '../fakes/record-of';

const LATER = { ...AT, utc: '2026-12-01T00:00:00.000Z' };
const PICTURE = { seq: 2, media: 'image/png', bytes: 'QUJD' } as const;
const signer = await newSigner();

const read = (value: 'on' | 'off', given: Partial<Observation> = {}) =>
  observed({ reading: { outcome: 'read', value, rung: 'setting-key', basis: 'confirmed', change: 'none' }, ...given });

async function imported(payloads: readonly Unplaced<Payload>[], hidden: readonly number[] = []) {
  const entries = await sealedAll([started(), ...payloads], signer);
  const lines = entries.map((entry) => (hidden.includes(entry.seq) ? leftOut(entry) : entry));
  return importedOf(await recordOf(signer, lines), [], AT);
}

describe('what an imported record says of the main setting', () => {
  const failed = observed({ reading: { outcome: 'unreadable', reason: 'several' } });
  const option = {
    outcome: 'read',
    value: 'HIDE',
    option: 'Private',
    rung: 'setting-key',
    basis: 'confirmed',
  } as const;
  const listed = observed({ reading: { ...option, change: 'none' } });
  const other = read('on', { setting: { id: 'another', name: 'Another setting' } });
  type Row = readonly [
    what: string,
    payloads: readonly Unplaced<Payload>[],
    hidden: readonly number[],
    last: string | undefined,
  ];
  const rows: readonly Row[] = [
    ['the latest reading', [read('on'), read('off')], [], 'off'],
    ['the latest reading that succeeded', [read('off'), failed], [], 'off'],
    ['nothing where none succeeded', [failed], [], undefined],
    ['nothing where nothing was read', [stated()], [], undefined],
    ['nothing where another setting was read', [other], [], undefined],
    ['nothing where it was read as no switch', [read('off'), listed], [], undefined],
    ['nothing where what came after is left out', [read('off'), read('on')], [2], undefined],
    ['the latest, where what came before is left out', [read('off'), read('on')], [1], 'on'],
    ['the latest, where an erased statement came after', [read('off'), stated(), erasedOf(2, 'statement')], [2], 'off'],
    ['nothing where an erased reading came after', [read('off'), read('on'), erasedOf(2)], [2], undefined],
  ];
  it.each(rows)('%s', async (_what, payloads, hidden, last) => {
    expect((await imported(payloads, hidden)).last).toEqual(last === undefined ? undefined : { value: last, at: AT });
  });
});

describe('an imported record', () => {
  it('holds its stamps beside its lines, and none that are not in it', async () => {
    const entries = await sealedAll([started(), observed()], signer);
    const record = await recordOf(signer, entries, { stamps: [stampAt(1)] });
    expect(JSON.stringify(record)).toContain('tstTokens');
    const given = [stampAt(1), stampAt(0), stampAt(1, 'b3RoZXI='), stampAt(7)];
    const kept = importedOf(record, given, AT);
    expect(kept.stamps).toEqual([stampAt(1)]);
    expect(kept.record.entries).toEqual(entries);
  });

  it('together with a longer one of the same ledger has its end, its maker and its time', async () => {
    const entries = await sealedAll([started(), read('on'), pictured(), read('off')], signer);
    const early = await recordOf(signer, entries.slice(0, 2), { stamps: [stampAt(1)] });
    const whole = await recordOf(
      signer,
      entries.map((one) => (one.seq === 1 ? leftOut(one) : one)),
      {
        pictures: [PICTURE],
      },
    );
    const [first, second] = [importedOf(early, [stampAt(1)], AT), importedOf(whole, [], LATER)];
    for (const [before, now] of [
      [first, second],
      [second, first],
    ] as const) {
      const both = importedTogether(before, now);
      expect(linesOf(both.record)).toEqual(entries);
      expect(both.record).toMatchObject({ head: whole.head, made: now.record.made, pictures: [PICTURE] });
      expect(both).toMatchObject({ stamps: [stampAt(1)], at: now.at, last: { value: 'off' } });
    }
  });

  it('without an entry keeps its place alone', async () => {
    const entries = await sealedAll([started(), read('off'), pictured()], signer);
    const stamps = [stampAt(1), stampAt(2)];
    const kept = importedOf(await recordOf(signer, entries, { stamps, pictures: [PICTURE] }), stamps, AT);
    const without = withoutEntry(kept, 2);
    expect(linesOf(without.record)).toEqual(entries.map((one) => (one.seq === 2 ? leftOut(one) : one)));
    expect(without).toMatchObject({ stamps: [stampAt(1)], at: AT, record: { pictures: [], head: kept.record.head } });
    expect(withoutEntry(kept, 1).last).toBeUndefined();
    expect(withoutEntry(kept, 9)).toEqual(kept);
  });
});
