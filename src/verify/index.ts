import './refuse-old-node';
import { checkStamp } from '../timestamp/check-stamp';
import { command } from './command';
import { readFile } from './read-file';
import { WORDS } from './words';

// verify.mjs: the check of records as one file for Node.

// Whoever reads what is written may stop reading.
process.stdout.on('error', () => undefined);

process.exitCode = await command(
  process.argv.slice(2),
  {
    read: (file) => readFile(file, process.stdin),
    write: (text) => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
  },
  checkStamp,
  WORDS,
);
