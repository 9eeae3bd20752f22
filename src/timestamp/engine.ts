import { CryptoEngine } from 'pkijs';

/** The WebCrypto that pages and Node offer. Handed to every check, so that none depends on what pkijs finds by itself. */
export const engine = new CryptoEngine({ name: 'webcrypto', crypto });
