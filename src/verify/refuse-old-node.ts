import { EXIT_USAGE } from './exit';
import { WORDS } from './words';

// Imported first: without the WebCrypto of Node 20 the rest fails while it loads, with the exit code of a mismatch.

const WANTED = 20;
const found = process.versions.node;
if (Number.parseInt(found, 10) < WANTED) {
  process.stderr.write(`${WORDS.texts('verify_old_node', { wanted: WANTED, found })}\n`);
  process.exit(EXIT_USAGE);
}
