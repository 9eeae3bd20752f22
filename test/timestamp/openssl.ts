import { execFileSync } from 'node:child_process';

/** Runs openssl in a folder and gives what it prints; throws with its words where it refuses. */
export function openssl(folder: string, ...args: readonly string[]): Buffer {
  return execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
}
