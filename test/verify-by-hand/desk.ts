import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolsPath } from '../../scripts/tools.mjs';
import type { Block } from './document';

/** How the commands ended, and all that they printed. */
export type Ended = { readonly code: number; readonly output: string };

/** Where a stranger sits: an empty folder, and a shell in it. */
export type Desk = {
  readonly put: (name: string, contents: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  /** Follows steps of the document in their order, up to the first that fails. */
  readonly follow: (blocks: readonly Block[]) => Promise<Ended>;
  readonly type: (command: string) => Promise<Ended>;
};

/** Sits down, does the work, and leaves nothing behind. */
export async function atDesk<R>(work: (desk: Desk) => Promise<R>): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), 'by-hand-'));
  try {
    return await work(deskIn(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function deskIn(folder: string): Desk {
  const put = (name: string, contents: string | Uint8Array) => writeFileSync(join(folder, name), contents);
  const type = (command: string) => run(command, folder);
  return {
    put,
    type,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    follow: async (blocks) => {
      let [code, output] = [0, ''];
      for (const { file, text } of blocks) {
        if (file !== undefined) put(file, text);
        else {
          const ended = await type(text);
          [code, output] = [ended.code, output + ended.output];
        }
        if (code !== 0) break;
      }
      return { code, output };
    },
  };
}

const PATH = toolsPath();

function run(command: string, cwd: string): Promise<Ended> {
  // A language or a time zone of the machine's must not change what is printed.
  const env = { ...process.env, PATH, LC_ALL: 'C.UTF-8', TZ: 'America/New_York' };
  return new Promise((resolve) => {
    const child = execFile('bash', ['-c', command], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : (child.exitCode ?? -1), output: stdout + stderr });
    });
  });
}
