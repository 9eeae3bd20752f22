import { instantAt } from '../../src/core/instant';
import { type Observation, PAYLOAD_CONTEXT } from '../../src/core/payload';
import { observed } from './payloads';

/**
 * One entry in short: `on f`, `off s seen`, `HIDE f` (an option), `several`; then, where it matters, `@A` for the account, `#1` for the visit
 * and `!other` for the setting. f is confirmed ("fresh"), s is shown; the change is none unless it is said.
 */
export type Mark = string;

const START = Date.parse('2026-11-01T10:00:00.000Z');
const DAY = 86_400_000;

/** The observations of a ledger, a day apart from 1 November 2026, 11:00 at UTC+01:00; `seq` counts from 1. */
export function history(marks: readonly Mark[]): Observation[] {
  return marks.map((mark, index) => {
    const words = mark.split(' ');
    const tagged = (sign: string) => words.find((word) => word.startsWith(sign))?.slice(1);
    const label = tagged('@');
    const one = observed({
      at: instantAt(START + index * DAY, 60),
      reading: readingOf(words),
      visit: `00000000-0000-4000-8000-${(tagged('#') ?? `f${index}`).padStart(12, '0')}`,
      account: label === undefined ? 'unknown' : { label, reference: label.padEnd(43, '_') },
      ...(tagged('!') && { setting: { id: tagged('!') ?? '', name: 'Another setting' } }),
    });
    const place = { ledger: '8a6b1b3e-6f0a-4d5e-9c38-0d3a8d3f7a11', seq: index + 1, prev: 'A'.repeat(43) };
    return { '@context': PAYLOAD_CONTEXT, version: 1, ...place, ...one };
  });
}

function readingOf([outcome = '', basis, ...rest]: readonly string[]): Observation['reading'] {
  const change = rest.includes('seen') ? 'seen' : rest.includes('found') ? 'found' : 'none';
  const how = { outcome: 'read', rung: 'setting-key', basis: basis === 'f' ? 'confirmed' : 'shown', change } as const;
  if (outcome === 'on' || outcome === 'off') return { ...how, value: outcome };
  if (/^[A-Z_]+$/.test(outcome)) return { ...how, value: outcome, option: `Words of ${outcome}` };
  // What is neither is a reason; the shapes of what is sealed would refuse any other word.
  return { outcome: 'unreadable', reason: outcome as 'several' };
}
