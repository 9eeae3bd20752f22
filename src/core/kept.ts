import type { History } from './history';
import type { Instant } from './instant';
import type { PublicKey } from './thumbprint';

/** A public key and its RFC 7638 thumbprint. */
export type NamedKey = { readonly kid: string; readonly jwk: PublicKey };

/** An independent time stamp (RFC 3161) over the signature of one entry; it anchors all entries before it. */
export type TimeStamp = {
  readonly seq: number;
  /** The DER of the token (a CMS ContentInfo), base64 with padding. */
  readonly token: string;
  /** By when the entry existed according to the token: UTC, as ISO 8601. */
  readonly time: string;
  /** The name in the certificate that signed the token. */
  readonly authority: string;
};

/** The bytes that a `picture` entry fixes: base64 with padding. */
export type Picture = { readonly seq: number; readonly media: 'image/png'; readonly bytes: string };

/**
 * A ledger as this browser holds it. `own` grows; `earlier` lost its key; `imported` came from a file. Only `own` has a
 * say in what state is shown.
 */
export type Kept = {
  readonly origin: 'own' | 'earlier' | 'imported';
  readonly ledger: string;
  readonly key: NamedKey;
  readonly history: History;
  readonly stamps: readonly TimeStamp[];
  readonly pictures: readonly Picture[];
  /** When it was imported. */
  readonly since?: Instant;
};
