import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import type { TimeStamp } from '../../src/core/kept';
import type { RecordFile } from '../../src/core/record';
import { fakePorts } from '../fakes/ports';
import { recordOf, stampAt } from '../fakes/record-of';
import { LEDGER, LINES, NOT_ACCEPTED, SIGNER, STORED } from './importing';

const whole = await recordOf(SIGNER, LINES, { stamps: [stampAt(1)] });

describe('what cannot be kept is refused, and nothing is changed:', () => {
  const changed = (change: (record: RecordFile) => object) => JSON.stringify(change(whole));
  const moved = { ...stampAt(1), seq: 2 };
  type Row = readonly [what: string, text: string, stamps: readonly TimeStamp[]];
  const rows: readonly Row[] = [
    ['no record', '{}', []],
    ['no JSON', '<html></html>', []],
    ['another version', changed((record) => ({ ...record, version: 2 })), [stampAt(1)]],
    ['an entry missing', changed((record) => ({ ...record, entries: record.entries.toSpliced(1, 1) })), [stampAt(1)]],
    ['another signature', changed((record) => tampered(record)), [stampAt(1)]],
    ['a member written twice', changed((record) => record).replace('{', '{"version":1,'), [stampAt(1)]],
    ['a stamp that the page did not check', changed((record) => record), []],
    ['a stamp that the page checked of another entry', changed((record) => record), [moved]],
    ['a stamp of which the page checked another', changed((record) => record), [stampAt(1, 'b3RoZXI=')]],
    [
      'a picture of no entry',
      changed((record) => ({ ...record, pictures: [{ seq: 2, media: 'image/png', bytes: 'QUJD' }] })),
      [stampAt(1)],
    ],
  ];
  it.each(rows)('%s', async (_what, text, stamps) => {
    const { ports, told } = fakePorts();
    expect(await handle({ type: 'import', text, stamps }, ports)).toEqual(NOT_ACCEPTED);
    expect(await ports.store.imported(LEDGER)).toBeUndefined();
    expect(told.announced).toBe(0);
  });

  it('which the whole, with its stamp, is not', async () => {
    const { ports } = fakePorts();
    expect(await handle({ type: 'import', text: changed((record) => record), stamps: [stampAt(1)] }, ports)).toEqual(
      STORED,
    );
  });
});

/** The record with the signatures of two entries exchanged. */
function tampered(record: RecordFile): object {
  const [first, second, ...rest] = record.entries;
  if (!first || !second || !('jws' in first) || !('jws' in second)) throw new Error('nothing to exchange');
  const entries = [
    { ...first, jws: { ...first.jws, signature: second.jws.signature } },
    { ...second, jws: { ...second.jws, signature: first.jws.signature } },
    ...rest,
  ];
  return { ...record, entries };
}
