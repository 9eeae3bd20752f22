import { isSealed, type Line } from './entry';
import type { Picture, TimeStamp } from './kept';

/** What one place holds of a ledger: a file, or this browser. */
export type Part = {
  /** RFC 7638 thumbprint of its key, as far as it can be told. */
  readonly kid?: string | undefined;
  readonly lines: readonly Line[];
  readonly stamps: readonly TimeStamp[];
  readonly pictures: readonly Picture[];
};

/** Tells stamps apart: the same token may be there twice, of the same entry. */
export const stampKey = ({ seq, token }: Pick<TimeStamp, 'seq' | 'token'>): string => `${seq} ${token}`;

/** Where two parts of one ledger differ: in their key, or at the first place where their links do. */
export function clash(one: Part, other: Part): 'key' | number | undefined {
  if (one.kid !== undefined && other.kid !== undefined && one.kid !== other.kid) return 'key';
  const links = new Map(one.lines.map(({ seq, link }) => [seq, link]));
  return other.lines.find(({ seq, link }) => (links.get(seq) ?? link) !== link)?.seq;
}

/** Whether a part holds anything that the others together do not. */
export function adds(part: Part, others: readonly Part[]): boolean {
  const kept = others.reduce(united, NOTHING);
  return extent(united(kept, part)) > extent(kept);
}

/** Both parts of one ledger together. A sealed line wins over one that was left out. */
export function united(one: Part, other: Part): Part {
  const stamps = new Map([...one.stamps, ...other.stamps].map((stamp) => [stampKey(stamp), stamp]));
  const pictures = new Map([...one.pictures, ...other.pictures].map((picture) => [picture.seq, picture]));
  return {
    kid: one.kid ?? other.kid,
    lines: unitedLines([...one.lines, ...other.lines]),
    stamps: inOrder(stamps),
    pictures: inOrder(pictures),
  };
}

const NOTHING: Part = { lines: [], stamps: [], pictures: [] };

// Uniting never takes anything away, so more of anything is more in all.
const extent = ({ lines, stamps, pictures }: Part) =>
  lines.length + lines.filter(isSealed).length + stamps.length + pictures.length;

function unitedLines(all: readonly Line[]): Line[] {
  const lines = new Map<number, Line>();
  for (const line of all) {
    const known = lines.get(line.seq);
    if (known === undefined || !isSealed(known)) lines.set(line.seq, line);
  }
  return inOrder(lines);
}

const inOrder = <One extends { readonly seq: number }>(all: ReadonlyMap<unknown, One>): One[] =>
  [...all.values()].sort((one, other) => one.seq - other.seq);
