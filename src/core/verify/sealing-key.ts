import type { CryptoKey } from 'jose';
import { importJWK } from 'jose/key/import';
import type { NamedKey } from '../kept';
import type { RecordFile } from '../record';
import { thumbprint } from '../thumbprint';
import type { Findings } from './findings';

/**
 * The one key of a record under its own thumbprint, whatever the file calls it. `imported` checks signatures; it is missing
 * where the key is no point on the curve.
 */
export type SealingKey = NamedKey & { readonly imported: CryptoKey | undefined };

/** Imports the key of a record. Adds `key-name` where it is not what the file calls it, or no key. */
export async function sealingKey({ key }: RecordFile, { add }: Findings): Promise<SealingKey> {
  const kid = await thumbprint(key.jwk);
  const imported = await importJWK({ ...key.jwk }, 'ES256').catch(() => undefined);
  if (kid !== key.kid || imported === undefined) add('signatures', { code: 'key-name' });
  return { kid, jwk: key.jwk, imported };
}
