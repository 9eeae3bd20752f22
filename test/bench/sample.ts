/** What several runs of one thing gave: all in the unit of the values. */
export type Sample = {
  readonly runs: number;
  readonly median: number;
  /** The lowest and the highest. */
  readonly from: number;
  readonly to: number;
};

/** @throws {RangeError} where there is no value */
export function sampleOf(values: readonly number[]): Sample {
  return { runs: values.length, median: quantile(values, 0.5), from: quantile(values, 0), to: quantile(values, 1) };
}

/**
 * The value below which that part of them lies, between neighbours as by a straight line.
 * @param part 0 to 1
 * @throws {RangeError} where there is no value
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) throw new RangeError('no run, so no figure');
  return low + (high - low) * (place - Math.floor(place));
}

/** Runs them by turns, so that whatever else the machine does meets all of them alike. */
export async function byTurns<Name extends string>(
  rounds: number,
  measures: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  // The keys are those of the record that was given.
  const names = Object.keys(measures) as Name[];
  // Each name gets its list here.
  const found = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) found[name].push(await measures[name]());
  }
  return found;
}
