import { type Entry, isSealed, type Line } from '../core/entry';
import { isImprintOf } from './check-token';
import type { Token } from './token';

/** The entry that a token is about: the one whose signature's hash it stamps. */
export async function entryOf({ stated }: Token, lines: readonly Line[]): Promise<Entry | undefined> {
  for (const line of lines) {
    if (isSealed(line) && (await isImprintOf(stated.messageImprint, line.jws.signature))) return line;
  }
  return undefined;
}
