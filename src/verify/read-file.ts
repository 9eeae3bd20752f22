import { constants, createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Bytes, joined } from '../core/bytes';
import { RECORD_MAX } from '../core/record';
import { INPUT } from './arguments';

/** Why a file could not be opened. `special`: a device, a pipe or a socket, of which nobody knows whether it ends. */
export const OPEN_FAULTS = ['missing', 'folder', 'refused', 'special'] as const;
export type OpenFault = (typeof OPEN_FAULTS)[number];

/** Why there are no bytes. `too-large` is found out before, or while, they are read. */
export type Unopened = OpenFault | 'too-large';
export type FileBytes = { readonly ok: true; readonly bytes: Bytes } | { readonly ok: false; readonly why: Unopened };

/** The bytes of a file, or of standard input. Never throws, and reads no more than a record may hold. */
export async function readFile(name: string, input: Readable): Promise<FileBytes> {
  try {
    if (name === INPUT) return await bytesOf(input);
    const found = await stat(name);
    if (found.isDirectory()) return { ok: false, why: 'folder' };
    // A device or a pipe has no size of its own, so the bytes are counted all the same.
    return found.size > RECORD_MAX ? { ok: false, why: 'too-large' } : await bytesOf(createReadStream(name));
  } catch (error) {
    return { ok: false, why: faultOf(error) };
  }
}

/** The same of a file that nobody named, but that was come upon: a pipe without a writer would be waited for without end. */
export async function readRegularFile(name: string): Promise<FileBytes> {
  try {
    // What it is, is asked of what was opened: a name may stand for something else a moment later.
    const file = await open(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await file.stat();
      if (found.isDirectory()) return { ok: false, why: 'folder' };
      if (!found.isFile()) return { ok: false, why: 'special' };
      return found.size > RECORD_MAX
        ? { ok: false, why: 'too-large' }
        : await bytesOf(file.createReadStream({ autoClose: false }));
    } finally {
      await file.close();
    }
  } catch (error) {
    return { ok: false, why: faultOf(error) };
  }
}

async function bytesOf(stream: Readable): Promise<FileBytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > RECORD_MAX) return { ok: false, why: 'too-large' };
  }
  return { ok: true, bytes: joined(...chunks) };
}

/** Why the system did not open a file or a folder. */
export function faultOf(error: unknown): OpenFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // ENOTDIR: a part of the path is a file.
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'refused';
}
