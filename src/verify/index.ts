import './refuse-old-node';
import { availableParallelism, totalmem } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { checkStamp } from '../timestamp/check-stamp';
import { command } from './command';
import { checkLine } from './folder/check-line';
import { laneCount } from './folder/lanes';
import { tell } from './folder/tell';
import { serve, startThread } from './folder/thread';
import { openFolder } from './folder/walk';
import { readFile, readRegularFile } from './read-file';
import { WORDS } from './words';

// verify.mjs: the check of records as one file for Node. Of a folder it is started once more in each of several threads.

if (parentPort === null) process.exitCode = await run();
else serve(parentPort, async (file, path) => checkLine(file, await readRegularFile(path), checkStamp, WORDS));

function run(): Promise<number> {
  // Whoever reads what is written may stop reading.
  for (const out of [process.stdout, process.stderr]) out.on('error', () => undefined);
  return command(
    process.argv.slice(2),
    {
      read: (file) => readFile(file, process.stdin),
      write: (text) => void process.stdout.write(`${text}\n`),
      tell: (line) => tell(line, process.stdout),
      complain: (text) => void process.stderr.write(`${text}\n`),
      openFolder,
      lanes: { count: laneCount(availableParallelism(), memory()), start: () => startThread(new URL(import.meta.url)) },
    },
    checkStamp,
    WORDS,
  );
}

// A container may have less than its machine; zero, and more than there is, stand for no limit.
function memory(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
}
