import { instantAt } from '../../../src/core/instant';
import type { Observation, Unplaced } from '../../../src/core/payload';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { observed } from '../../fakes/payloads';

const START = Date.parse('2020-01-06T08:00:00.000Z');
const HOUR = 3_600_000;
const ACCOUNT = { label: 'A', reference: 'A'.repeat(43) } as const;

/** As many readings as one likes, of all settings by turns, an hour apart, of one account. */
export const longHistory = (count: number): Unplaced<Observation>[] =>
  Array.from({ length: count }, (_none, index) => readingAt(index + 1));

function readingAt(seq: number): Unplaced<Observation> {
  const { id, name } = SETTINGS[seq % SETTINGS.length] ?? { id: '', name: '' };
  const value = Math.floor(seq / 500) % 2 === 0 ? 'off' : 'on';
  return observed({
    at: instantAt(START + seq * HOUR, 60),
    visit: `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
    setting: { id, name },
    reading: { outcome: 'read', value, rung: 'setting-key', basis: 'confirmed', change: 'none' },
    account: ACCOUNT,
  });
}
