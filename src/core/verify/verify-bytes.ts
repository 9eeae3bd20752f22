import { type Bytes, fromUtf8 } from '../bytes';
import { RECORD_MAX } from '../record';
import { unreadable } from './unreadable';
import type { CheckStamp, Verdict } from './verdict';
import { type VerifyOptions, verify } from './verify';

/** Why bytes are not even read: whoever holds a file asks before it reads one. UTF-8 takes a byte or more a character. */
export const tooLarge = (size: number): Verdict | undefined =>
  size > RECORD_MAX ? unreadable({ code: 'too-large' }) : undefined;

/** Checks the bytes of a file, whatever they are. JSON and our HTML are UTF-8 (RFC 8259, 8.1); anything else is neither. */
export async function verifyBytes(bytes: Bytes, checkStamp: CheckStamp, options?: VerifyOptions): Promise<Verdict> {
  const refused = tooLarge(bytes.length);
  if (refused !== undefined) return refused;
  const text = textOf(bytes);
  return text === undefined ? unreadable({ code: 'not-json' }) : verify(text, checkStamp, options);
}

function textOf(bytes: Bytes): string | undefined {
  try {
    return fromUtf8(bytes);
  } catch {
    return undefined;
  }
}
