import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload, Unplaced } from '../../../src/core/payload';
import type { RecordFile } from '../../../src/core/record';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { history, type Mark } from '../../fakes/history';
import { observed, unplaced } from '../../fakes/payloads';
import { stampAt } from '../../fakes/record-of';
import { SETTING_ROWS } from '../../fixtures/settings';
import type { GivenHistory } from '../../ui/given';
import { LIFE, WHITE } from '../../vectors/life';
import { TAMPERED_DIR } from '../../vectors/tampered';
import type { Held } from '../stage/seed';

const EXPORTED_AT = { utc: '2026-11-23T10:40:00.000Z', offset: '+01:00' };

/** The observations of a history in short, as they are sealed. */
export function marked(marks: readonly Mark[]): Unplaced<Payload>[] {
  return history(marks).map((one, index) => ({
    ...unplaced(one),
    pass: index + 1,
    setting: { ...one.setting, name: nameOf(one.setting.id) },
  }));
}

const nameOf = (id: string) => SETTINGS.find((one) => one.id === id)?.name ?? id;

/** The same as a browser holds it. */
export function heldOf({ marks = [], exported, damaged = [], erased = [] }: GivenHistory): Held {
  if (marks.length + damaged.length === 0) return {};
  // One that is damaged may be beyond the marks.
  const more = damaged.filter((seq) => seq > marks.length).map(() => 'off f');
  return {
    sealed: marked([...marks, ...more]),
    damaged,
    erased,
    ...(exported !== undefined && { exported: { seq: exported, at: EXPORTED_AT } }),
  };
}

/** The same, read a year earlier: any reminder is due. */
export const aYearBefore = ({ sealed = [], ...held }: Held): Held => ({
  ...held,
  sealed: sealed.map((one) => ({ ...one, at: { ...one.at, utc: one.at.utc.replace('2026-', '2025-') } })),
});

/** Of every kind of entry one at least; one is erased. */
export const LIFE_HELD: Held = {
  sealed: LIFE.slice(1).map(({ unplaced }, index) =>
    unplaced.kind === 'observation' ? { ...unplaced, pass: index + 1 } : unplaced,
  ),
  erased: [6],
  pictures: [{ seq: 5, media: 'image/png', bytes: WHITE }],
};

/** Every setting of the catalogue, read once: what is not named is on, or the first of its options. */
export const EVERY_SETTING: Held = {
  sealed: SETTING_ROWS.map(({ id, values, address, heading, label }, index) => {
    const [value = '', option = ''] = Object.entries(values)[index % 3 === 1 ? 1 : 0] ?? [];
    const how = { outcome: 'read', rung: 'setting-key', basis: 'confirmed', change: 'none' } as const;
    const isSwitch = value === 'on' || value === 'off';
    return observed({
      pass: index + 1,
      setting: { id, name: nameOf(id) },
      reading: isSwitch ? { ...how, value } : { ...how, value, option },
      page: { address: `https://www.linkedin.com${address}`, language: 'en', heading, control: label },
    });
  }),
};

/** As many readings, on and off by turns. */
export const many = (count: number): Held => ({
  sealed: Array.from({ length: count }, (_none, index) => {
    const [value, at] = [
      index % 2 === 0 ? 'on' : 'off',
      Date.parse('2026-01-01T08:00:00Z') + index * 1_800_000,
    ] as const;
    return observed({
      pass: index + 1,
      at: { utc: new Date(at).toISOString(), offset: '+01:00' },
      reading: { outcome: 'read', value, rung: 'setting-key', basis: 'confirmed', change: 'found' },
    });
  }),
});

/** On, turned off while it was watched, and a later attempt in vain. */
export const FEW = heldOf({ marks: ['on f @A', 'off s seen @A', 'off f @A', 'no-switch'], exported: 2 });
/** Of which one is on again. */
export const TWO_ACCOUNTS = heldOf({ marks: ['on f @A', 'off f @B', 'off f @A', 'on f found @A'] });
/** With an independent time stamp of the third entry. */
export const STAMPED = { ...FEW, stamps: [stampAt(3)] };
const [first] = LIFE_HELD.sealed ?? [];
/** Beside a history whose key is gone, and an imported one. */
export const OTHERS = {
  ...FEW,
  earlier: first ? [first] : [],
  // A record by its own check.
  imported: [JSON.parse(readFileSync(join(TAMPERED_DIR, 'good.json'), 'utf8')) as RecordFile],
};
