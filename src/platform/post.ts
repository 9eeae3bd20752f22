import type { Bytes } from '../core/bytes';
import { REPLY_MAX } from '../core/record';
import { ok, type Result, refused } from '../messages/result';

/** How long an answer may take, in milliseconds. */
const PATIENCE_MS = 20_000;

/**
 * Posts bytes once, with nothing by which the answering side could know this browser again, and gives the bytes of the
 * answer. `no-answer` is the network, a status other than 200, a move elsewhere, or silence. Never rejects.
 */
export async function post(
  address: string,
  mime: string,
  content: Bytes,
): Promise<Result<Bytes, 'no-answer' | 'too-large'>> {
  const giveUp = new AbortController();
  const patience = setTimeout(() => giveUp.abort(), PATIENCE_MS);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': mime },
      body: content,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: giveUp.signal,
    });
    // The type of the answer is not looked at: its bytes are checked, whatever they are called.
    return response.status === 200 ? await bytesOf(response) : refused('no-answer');
  } catch {
    return refused('no-answer');
  } finally {
    clearTimeout(patience);
    giveUp.abort();
  }
}

// Read piece by piece, so that an endless answer is not kept; what is left of it ends with the request.
async function bytesOf({ body }: Response): Promise<Result<Bytes, 'too-large'>> {
  const bytes = new Uint8Array(REPLY_MAX);
  let length = 0;
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    if (length + piece.value.length > REPLY_MAX) return refused('too-large');
    bytes.set(piece.value, length);
    length += piece.value.length;
  }
  return ok(bytes.slice(0, length));
}
