import type { Code } from '../../src/core/verify/verdict';
import type { Authority } from './authority';
import { type Forged, type ForgedEntry, type Forgery, fileOf, forged, headerOf } from './forge';
import { LIFE } from './life';

/** What every vector is made from: the same record each time, an own copy. */
export type Base = { readonly record: Forged; readonly authority: Authority };

/** One file for one code. What is wrong in it is wrong in one way. */
export type Tampered = {
  readonly code: Code;
  /** What was done. */
  readonly what: string;
  /** The entry that is named first, where one is. */
  readonly seq?: number;
} & (
  | { readonly file: string; readonly make: (base: Base) => string | Promise<string> }
  /** A text that is too much for a repository. */
  | { readonly recipe: () => string }
);

/** Changes the record as anybody can who has the file. */
export function edited(change: (record: Forged) => unknown): (base: Base) => Promise<string> {
  return async ({ record }) => {
    await change(record);
    return fileOf(record);
  };
}

/** Seals one line in another way, as only the holder of the key can. */
export function resealed(place: number, forgery: Partial<Forgery>) {
  return async ({ authority }: Base): Promise<string> => {
    const lines = LIFE.map((line, at) => (at === place ? { ...line, ...forgery } : line));
    return fileOf(await forged(lines, authority.stamp));
  };
}

/** Puts another token beside entry 9. */
export function restamped(token: (authority: Authority, signature: string) => Buffer): (base: Base) => Promise<string> {
  return async ({ record, authority }) => {
    const { jws } = entryAt(record, 9);
    jws.header = headerOf(token(authority, jws.signature));
    return fileOf(record);
  };
}

export function lineAt({ entries }: Forged, place: number): Forged['entries'][number] {
  const line = entries[place];
  if (line === undefined) throw new Error(`the example has no entry ${place}`);
  return line;
}

export function entryAt(record: Forged, place: number): ForgedEntry {
  const line = lineAt(record, place);
  if (!('jws' in line)) throw new Error(`entry ${place} of the example is left out`);
  return line;
}
