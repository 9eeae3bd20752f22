import type { Observation } from './payload';

/**
 * The readings from which states and dates may be derived: an off that was overtaken while its page was still settling is
 * left out. In the same visit it is followed by an on that calls itself no change.
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
  return reading.value === 'off' && next.reading.value === 'on' && next.reading.change === 'none';
}
