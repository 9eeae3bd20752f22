import { type Bytes, fromUtf8 } from '../bytes';
import { scan } from './scan';
import type { Problem } from './verdict';

/** A JSON value that nothing is known of, or why a text is none that is read. */
export type ReadJson = { readonly ok: true; readonly raw: unknown } | { readonly ok: false; readonly problem: Problem };

/** Reads JSON from anybody. */
export function readJson(text: string): ReadJson {
  const odd = scan(text);
  if (odd !== undefined) return { ok: false, problem: odd };
  try {
    return { ok: true, raw: JSON.parse(text) };
  } catch {
    return { ok: false, problem: { code: 'not-json' } };
  }
}

const BYTE_ORDER_MARK = 0xef;

/** Reads JSON from UTF-8 bytes. A byte order mark is refused: `TextDecoder` drops it, and other readers do not. */
export function readJsonBytes(bytes: Bytes | undefined): ReadJson {
  try {
    if (bytes !== undefined && bytes[0] !== BYTE_ORDER_MARK) return readJson(fromUtf8(bytes));
  } catch {
    // Not UTF-8.
  }
  return { ok: false, problem: { code: 'not-json' } };
}
