import { type PublicKey, thumbprint } from '../core/thumbprint';
import { withDatabase } from './database';

/** The public key of a ledger and its thumbprint. Undefined where the ledger is not this browser's. */
export async function readKey(ledger: string): Promise<{ kid: string; jwk: PublicKey } | undefined> {
  const rows = await withDatabase((database) => database.getAll('ledgers'));
  const jwk = rows.find(({ signer }) => signer.ledger === ledger)?.signer.publicKey;
  return jwk && { kid: await thumbprint(jwk), jwk };
}
