import type { Observation } from './payload';

/**
 * The readings from which states and dates may be derived: an off, or an option, that was overtaken while its page was still
 * settling is left out. In the same visit it is followed by an on, or by another option, that calls itself no change.
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
  const { value, change } = next.reading;
  const isLater = 'option' in next.reading ? reading.value !== value : reading.value === 'off' && value === 'on';
  return isLater && change === 'none';
}
