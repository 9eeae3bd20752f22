import { describe, expect, test, vi } from 'vitest';
import { fromBase64url } from '../../../../src/core/bytes';
import { commitOf } from '../../../../src/core/chain';
import { type Forged, fileOf, relink } from '../../../vectors/forge';
import { entryAt, leaveOut } from '../small';
import { copy, outcomeOf, RECORD } from './grounds';
import { ALL, changed, type Path, valueAt } from './paths';

vi.setConfig({ testTimeout: 60_000 });

// The list in test/vectors/README.md, and that it is whole.
describe('what can be changed without being noticed', () => {
  const edits: readonly (readonly [what: string, edit: (record: Forged) => unknown])[] = [
    [
      'by which program and when the file was made',
      (record) => {
        record['made'] = {
          program: { name: 'x', version: 'y', browser: 'z' },
          at: { utc: '2020-01-01T00:00:00.000Z', offset: '-00:00' },
        };
      },
    ],
    [
      'the options of a backup are added, changed or taken away',
      (record) => {
        record['options'] = { region: 'uk', reminder: 90, notify: true, later: null };
      },
    ],
    ['a time stamp is dropped', (record) => delete entryAt(record, 1).jws.header],
    ['the bytes of a picture are dropped', ({ pictures }) => pictures.pop()],
    ['the contents of an entry are left out', (record) => leaveOut(record, 1)],
    [
      'the newest entries are cut off',
      async (record) => {
        record.entries.splice(4);
        await relink(record);
      },
    ],
    [
      'the newest entry gets another salt, and what follows from it',
      async (record) => {
        const newest = entryAt(record, 5);
        newest.salt = 'A'.repeat(22);
        newest.commit = await commitOf(new Uint8Array(16), newest.jws);
        await relink(record);
      },
    ],
    [
      'the newest signature is written as its twin, and what follows from it',
      async (record) => {
        const newest = entryAt(record, 5);
        newest.jws = { ...newest.jws, signature: twinOf(newest.jws.signature) };
        delete newest.jws.header;
        newest.commit = await commitOf(fromBase64url(newest.salt), newest.jws);
        await relink(record);
      },
    ],
    [
      'places without contents are put after the newest entry',
      async (record) => {
        record.entries.push({ seq: 6, commit: 'A'.repeat(43), link: '' }, { seq: 7, commit: 'A'.repeat(43), link: '' });
        await relink(record);
      },
    ],
  ];

  test.each(edits)('%s', async (_what, edit) => {
    const record = copy();
    await edit(record);
    expect(await outcomeOf(fileOf(record))).toBe('unchanged');
  });

  test('no value beside them', async () => {
    const free = (path: Path) => path[0] === 'made' || path[0] === 'pictures' || path.includes('header');
    for (const path of ALL.filter((one) => !free(one))) {
      for (const value of othersLike(valueAt(RECORD, path))) {
        expect([path, await outcomeOf(changed(path, () => value))]).not.toEqual([path, 'unchanged']);
      }
    }
  });
});

/** With r and s, r and n - s is a signature of the same bytes (FIPS 186-5): whoever has one can write the other. */
function twinOf(signature: string): string {
  const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
  const bytes = Buffer.from(signature, 'base64url');
  const twin = order - BigInt(`0x${bytes.subarray(32).toString('hex')}`);
  return Buffer.concat([bytes.subarray(0, 32), Buffer.from(twin.toString(16).padStart(64, '0'), 'hex')]).toString(
    'base64url',
  );
}

/** Other values of the same shape, as far as there are any. */
function othersLike(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value !== 'string') return [];
  const other = (sign: string) => (sign === 'A' ? 'B' : 'A');
  const flipped = [0, Math.floor(value.length / 2), value.length - 1].map(
    (at) => value.slice(0, at) + other(value[at] ?? '') + value.slice(at + 1),
  );
  return [...flipped, value.toUpperCase(), value.toLowerCase()].filter((one) => one !== value);
}
