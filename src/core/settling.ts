import type { Observation } from './payload';

/**
 * The readings from which states and dates may be derived: those that were overtaken while their page was still
 * settling are left out. Such a reading is followed, in the same visit, by another value that calls itself no change.
 */
export function settled<Read extends Observation>(readings: readonly Read[]): Read[] {
  const later = new Map<string, Read>();
  const kept: Read[] = [];
  for (const one of readings.toReversed()) {
    if (!isOvertaken(one, later.get(one.visit))) kept.push(one);
    later.set(one.visit, one);
  }
  return kept.reverse();
}

function isOvertaken({ reading }: Observation, next: Observation | undefined): boolean {
  if (next === undefined || reading.outcome !== 'read' || next.reading.outcome !== 'read') return false;
  return reading.value !== next.reading.value && next.reading.change === 'none';
}
