import type { Writable } from 'node:stream';

/**
 * Writes a line and resolves when it was taken, so that what nobody has read yet does not pile up: false where nobody reads
 * any more. Rejects where it could not be written, as on a full disk.
 */
export const tell = (line: string, out: Writable): Promise<boolean> =>
  new Promise((resolve, reject) => {
    out.write(`${line}\n`, (error) => {
      if (error && !isClosed(error)) reject(error);
      else resolve(!error);
    });
  });

// What is written after that is told of a stream that was destroyed.
const isClosed = (error: Error) => 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
