import { type Forged, type ForgedEntry, relink } from '../vectors/forge';
import { PICTURED } from './record';

/** Something done to a record without its key, and what the two ways say of it. */
export type Tampered = {
  readonly what: string;
  readonly tamper: (record: Forged) => unknown;
  readonly python: RegExp;
  /** Missing where this way does not look. */
  readonly jose?: RegExp;
};

const both = (says: RegExp) => ({ python: says, jose: says });

export const TAMPERED: readonly Tampered[] = [
  {
    what: 'what entry 1 says was changed',
    tamper: (record) => {
      const { jws } = entryAt(record, 1);
      const payload = Buffer.from(jws.payload, 'base64url').toString('utf8').replace(' ON,', ' OFF,');
      jws.payload = Buffer.from(payload).toString('base64url');
    },
    ...both(/Entry 1: its signature does not fit/),
  },
  {
    what: 'two signatures changed places',
    tamper: (record) => {
      const [one, two] = [entryAt(record, 1), entryAt(record, 2)];
      [one.jws.signature, two.jws.signature] = [two.jws.signature, one.jws.signature];
    },
    ...both(/Entry 1: its signature does not fit/),
  },
  {
    what: 'another key stands in the file, under the name of the true one',
    tamper: (record) => Object.assign(Object(record['key']), { jwk: OTHER_KEY.jwk }),
    ...both(/The key has another thumbprint/i),
  },
  {
    what: 'another key stands in the file, under its own name',
    tamper: (record) => Object.assign(record, { key: OTHER_KEY }),
    ...both(/Entry 0: its header names another key/),
  },
  {
    what: 'an entry was taken out',
    tamper: ({ entries }) => entries.splice(2, 1),
    ...both(/Entry 2: (another entry|entry 3) stands in its place/),
  },
  {
    what: 'an entry was taken out, the rest renumbered, and every link recomputed',
    tamper: (record) => {
      record.entries.splice(2, 1);
      for (const entry of record.entries.slice(2)) entry.seq -= 1;
      return relink(record);
    },
    ...both(/Entry 2: (it was )?sealed at another place/),
  },
  {
    what: 'an entry was taken out without its contents being known to be there',
    tamper: (record) => {
      const { seq, link } = entryAt(record, 2);
      record.entries[2] = { seq, commit: entryAt(record, 1).commit, link };
    },
    ...both(/Entry 2: its link is another/),
  },
  {
    what: 'two entries changed places',
    tamper: ({ entries }) => entries.splice(1, 2, ...entries.slice(1, 3).reverse()),
    ...both(/Entry 1: (another entry|entry 2) stands in its place/),
  },
  {
    what: 'an entry stands there twice',
    tamper: ({ entries }) => entries.splice(2, 0, ...entries.slice(1, 2)),
    ...both(/Entry 2: (another entry|entry 1) stands in its place/),
  },
  {
    what: 'a link was changed',
    tamper: (record) => Object.assign(entryAt(record, 3), { link: entryAt(record, 1).link }),
    ...both(/Entry 3: its link is another/),
  },
  {
    what: 'a salt was changed',
    tamper: (record) => Object.assign(entryAt(record, 3), { salt: entryAt(record, 1).salt }),
    ...both(/Entry 3: its commitment is another/),
  },
  {
    what: 'a commitment without contents was written in another way',
    tamper: ({ entries }) => {
      const [gone] = entries.filter((entry) => !('jws' in entry));
      const respelled = ALPHABET[ALPHABET.indexOf(gone?.commit.at(-1) ?? '') + 1];
      Object.assign(Object(gone), { commit: `${gone?.commit.slice(0, -1)}${respelled}` });
    },
    python: /Entry 5: its bytes are written in another way/,
    jose: /Entry 4: .*\nDoes not match, or cannot be read/,
  },
  {
    what: 'the end was cut off',
    tamper: ({ entries }) => entries.splice(-1),
    ...both(/Entries are missing at the end/),
  },
  {
    what: 'another picture stands there',
    tamper: ({ pictures: [picture] }) => Object.assign(Object(picture), { bytes: 'iVBORw0KGgo=' }),
    python: new RegExp(`Entry ${PICTURED}: its picture is another`),
  },
];

/** The last of 43 characters holds four bits and two that count for nothing. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The public key of RFC 7517, appendix A.1. */
const OTHER_KEY = {
  kid: 'cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s',
  jwk: {
    kty: 'EC',
    crv: 'P-256',
    x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
    y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
  },
};

function entryAt({ entries }: Forged, place: number): ForgedEntry {
  const entry = entries[place];
  if (entry === undefined || !('jws' in entry)) throw new Error(`entry ${place} of the record is sealed`);
  return entry;
}
