import { fileOf, forged, relink } from './forge';
import { BLACK, LIFE } from './life';
import { OTHER_JWK } from './signer';
import { edited, entryAt, lineAt, resealed, restamped, type Tampered } from './tamper';

/** Files that can be read and in which something does not match. */
export const TAMPERED_MISMATCH: readonly Tampered[] = [
  {
    code: 'context',
    what: 'what machines take a member for was changed',
    file: 'context.json',
    make: ({ record }) => fileOf({ ...record, '@context': { '@vocab': 'https://example.org/another-meaning#' } }),
  },
  {
    code: 'key-name',
    what: 'the key is called by another name',
    file: 'key-name.json',
    make: ({ record: { key, ...record } }) => fileOf({ ...record, key: { ...Object(key), kid: 'A'.repeat(43) } }),
  },
  { code: 'header', what: 'entry 4 is sealed as another type', seq: 4, file: 'header.json', make: resealed(4, { header: { typ: 'JWT' } }) },
  { code: 'algorithm', what: 'entry 4 says that it needs no signature', seq: 4, file: 'algorithm.json', make: resealed(4, { header: { alg: 'none' } }) },
  { code: 'header-key', what: 'entry 4 was sealed with another key, which it names', seq: 4, file: 'header-key.json', make: resealed(4, { jwk: OTHER_JWK }) },
  {
    code: 'signature',
    what: 'entry 1 said on, and was made to say off',
    seq: 1,
    file: 'signature.json',
    make: edited((record) => {
      const { jws } = entryAt(record, 1);
      const payload = Buffer.from(jws.payload, 'base64url').toString('utf8').replaceAll('"on"', '"off"').replace('ON', 'OFF');
      jws.payload = Buffer.from(payload, 'utf8').toString('base64url');
    }),
  },
  {
    code: 'payload-ledger',
    what: 'entry 4 is of another ledger that has the same key',
    seq: 4,
    file: 'payload-ledger.json',
    make: resealed(4, { payload: { ledger: '0f9e8d7c-6b5a-4938-8271-6f5e4d3c2b1a' } }),
  },
  {
    code: 'payload-place',
    what: 'entry 2 was removed, those after it renumbered, and every link recomputed',
    seq: 2,
    file: 'payload-place.json',
    make: edited(async (record) => {
      record.entries.splice(2, 1);
      for (const numbered of [...record.entries.slice(2), ...record.pictures]) numbered.seq -= 1;
      await relink(record);
    }),
  },
  {
    code: 'commitment',
    what: 'entry 4 has another salt',
    seq: 4,
    file: 'commitment.json',
    make: edited((record) => {
      entryAt(record, 4).salt = entryAt(record, 3).salt;
    }),
  },
  {
    code: 'order',
    what: 'entries 2 and 3 changed places',
    seq: 3,
    file: 'order.json',
    make: edited(({ entries }) => entries.splice(2, 2, ...entries.slice(2, 4).reverse())),
  },
  {
    code: 'missing',
    what: 'entry 2 was removed, and every link recomputed',
    seq: 2,
    file: 'missing.json',
    make: edited(async (record) => {
      record.entries.splice(2, 1);
      await relink(record);
    }),
  },
  {
    code: 'beginning',
    what: 'the ledger starts a second time',
    seq: 4,
    file: 'beginning.json',
    make: async ({ authority }) => {
      const again = LIFE.map((line, place) => (place === 4 ? { ...line, unplaced: LIFE[0]?.unplaced ?? line.unplaced } : line));
      return fileOf(await forged(again, authority.stamp));
    },
  },
  {
    code: 'previous',
    what: 'what stands for entry 8, which is left out, was exchanged, and every link recomputed',
    seq: 9,
    file: 'previous.json',
    make: edited(async (record) => {
      lineAt(record, 8).commit = lineAt(record, 4).commit;
      await relink(record);
    }),
  },
  {
    code: 'link',
    what: 'the link of entry 8, which is left out, was exchanged',
    seq: 8,
    file: 'link.json',
    make: edited((record) => {
      lineAt(record, 8).link = lineAt(record, 4).link;
    }),
  },
  { code: 'head', what: 'the last entry was cut off', file: 'head.json', make: edited(({ entries }) => entries.pop()) },
  {
    code: 'erasure',
    what: 'entry 7 says that it erased one that comes after it',
    seq: 7,
    file: 'erasure.json',
    make: resealed(7, { payload: { erased: { seq: 9, kind: 'observation' } } }),
  },
  {
    code: 'stamp-unreadable',
    what: 'the time stamp of entry 9 is none',
    seq: 9,
    file: 'stamp-unreadable.json',
    make: restamped(() => Buffer.from('This existed on 1 January 2020.')),
  },
  {
    code: 'stamp-imprint',
    what: 'entry 9 has the time stamp of entry 3',
    seq: 9,
    file: 'stamp-imprint.json',
    make: edited((record) => {
      entryAt(record, 9).jws.header = entryAt(record, 3).jws.header;
    }),
  },
  {
    code: 'stamp-signature',
    what: 'the time stamp of entry 9 was dated back to 2020',
    seq: 9,
    file: 'stamp-signature.json',
    make: restamped(({ stamp }, signature) =>
      Buffer.from(stamp(signature).toString('latin1').replace(/\d{4}(?=\d{10}Z)/, '2020'), 'latin1'),
    ),
  },
  {
    code: 'stamp-certificate',
    what: 'the time stamp of entry 9 was signed under a certificate that is not for time stamps',
    seq: 9,
    file: 'stamp-certificate.json',
    make: restamped(({ stampWithoutPurpose }, signature) => stampWithoutPurpose(signature)),
  },
  {
    code: 'picture',
    what: 'the picture of entry 5 is another one of the same size',
    seq: 5,
    file: 'picture.json',
    make: ({ record }) => fileOf({ ...record, pictures: record.pictures.map((picture) => ({ ...picture, bytes: BLACK })) }),
  },
];
