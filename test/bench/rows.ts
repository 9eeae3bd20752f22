import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Sample, sampleOf } from './sample';

/** One line of the bench's table. */
export type Row = {
  readonly group: string;
  readonly what: string;
  readonly unit: 'ms' | 'bytes' | 'KB' | 'MB' | 'times' | 'per s' | 'count' | '%';
  readonly sample: Sample;
  /** What the median is held against, in words, and whether it meets that. Missing: for comparison alone. */
  readonly goal?: { readonly words: string; readonly isMet: boolean };
};

const FILE = fileURLToPath(new URL('../../test-output/bench.ndjson', import.meta.url));

/** @param goal the most that the median may be; or the least, where `atLeast` says so */
export function report(
  group: string,
  what: string,
  unit: Row['unit'],
  values: readonly number[],
  goal?: { readonly atMost?: number; readonly atLeast?: number },
): void {
  const sample = sampleOf(values);
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = goal ?? {};
  const words = Number.isFinite(atMost) ? `at most ${atMost}` : `at least ${atLeast}`;
  const isMet = sample.median <= atMost && sample.median >= atLeast;
  write({ group, what, unit, sample, ...(goal && { goal: { words, isMet } }) });
}

function write(row: Row): void {
  mkdirSync(dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${JSON.stringify(row)}\n`);
}

/** Where what a bench makes for itself is kept between runs. */
export const CACHE = join(dirname(dirname(FILE)), '.cache', 'bench');
