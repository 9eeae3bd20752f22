import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Bytes, joined } from '../core/bytes';
import { RECORD_MAX } from '../core/record';
import { INPUT } from './arguments';

/** Why there are no bytes. `too-large` is found out before, or while, they are read. */
export type Unopened = 'missing' | 'folder' | 'refused' | 'too-large';
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
    return { ok: false, why: isMissing(error) ? 'missing' : 'refused' };
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

// ENOTDIR: a part of the path is a file.
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
