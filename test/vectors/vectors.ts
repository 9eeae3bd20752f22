import type { RecordFile } from '../../src/core/record';

type Both = { readonly hex: string; readonly base64url: string };

/** What `record.json` holds: a record, and how each value of it follows from those before. */
export type Vectors = {
  readonly about: string;
  readonly key: {
    readonly jwk: {
      readonly kty: 'EC';
      readonly crv: 'P-256';
      readonly x: string;
      readonly y: string;
      readonly d: string;
    };
    readonly thumbprintInput: string;
    readonly kid: string;
  };
  readonly entries: readonly {
    readonly what: string;
    readonly seq: number;
    /** The texts whose UTF-8 bytes are signed. */
    readonly payload: string;
    readonly protected: string;
    readonly signingInput: string;
    /** r and s, 32 bytes each. */
    readonly signature: Both;
    readonly jwsBytes: string;
    readonly salt: Both;
    /** In hexadecimal digits, as all inputs of a hash here. */
    readonly commitInput: string;
    readonly commit: Both;
    readonly previousLink: Both;
    readonly linkInput: string;
    readonly link: Both;
  }[];
  readonly record: RecordFile;
};

/** `optout-ledger-v1` and a zero byte, in hexadecimal digits. */
export const LINK_DOMAIN = `${Buffer.from('optout-ledger-v1', 'ascii').toString('hex')}00`;

/** A place in a ledger as eight bytes, the highest first, in hexadecimal digits. */
export const placeHex = (seq: number): string => seq.toString(16).padStart(16, '0');

export const hexOf = (base64url: string): string => Buffer.from(base64url, 'base64url').toString('hex');
export const textOf = (base64url: string): string => Buffer.from(base64url, 'base64url').toString('utf8');
