import { spawnSync } from 'node:child_process';
import { verdictOf } from './audit-verdict.mjs';
import { fail, ROOT } from './steps.mjs';

// npm run audit: whether the registry that npm uses knows of a hole in what we ship. It asks somebody else, so it is no part of
// `npm test`. Ends with 0 where none is known, 1 where one is, 2 where nobody could say.

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const { stdout, error } = spawnSync(NPM, ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8' });
if (error !== undefined) fail(error);
const { code, words } = verdictOf(stdout);
console.log(words);
process.exitCode = code;
