/** Each setting of the catalogue against what is written out once more in the fixtures. */
import { describe, expect, it } from 'vitest';
import { addressOf, isAt } from '../../src/linkedin/address';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import type { SettingDefinition } from '../../src/linkedin/catalogue/shape';
import { SETTING_ROWS, settingDocuments } from '../fixtures/settings';

const LINKEDIN = 'https://www.linkedin.com';
const ROWS = 'test/fixtures/settings.ts';
/** How `npm run new-setting` marks what it cannot know. */
const BLANK = /\(fill in: [^)]*\)/g;

const rowOf = (id: string) => SETTING_ROWS.find((row) => row.id === id);
const blanksIn = (part: unknown): string[] => JSON.stringify(part ?? null).match(BLANK) ?? [];
const isAlone = (setting: SettingDefinition) =>
  !SETTINGS.some((one) => one !== setting && isAt(one, addressOf(setting)));

const two = (one: string, other: string) => `Either ${one}, or ${other}.`;

describe.each(SETTINGS)('the fixtures of $id', (setting) => {
  const { id, key, options, control, labels, name } = setting;
  const row = rowOf(id);

  it('are there', () => {
    const advice = two(`add a row with the id ${id} to ${ROWS}`, 'take the setting out of the catalogue into RETIRED');
    expect(row?.id, advice).toBe(id);
  });

  it('have nothing left to fill in, nor has the setting', () => {
    const advice = two(
      `write what each says it is in place of “(fill in: …)”, in src/linkedin/catalogue and in ${ROWS}`,
      'take the setting out again',
    );
    expect([...new Set([...blanksIn(setting), ...blanksIn(row)])], advice).toEqual([]);
  });

  it('show each value', () => {
    const known = options ?? (control === 'switch' ? ['on', 'off'] : undefined);
    const values = Object.keys(row?.values ?? {});
    const advice = two(
      `give the row ${id} in ${ROWS} a fixture for each value (of a switch: SWITCHED)`,
      'correct control and options in the catalogue',
    );
    expect(values, advice).toEqual(known ?? values);
    expect(values.length, advice).toBeGreaterThan(1);
    const shown = settingDocuments.map((one) => one.shown[id]);
    expect(values.filter((value) => !shown.includes(value))).toEqual([]);
  });

  it('stand at the setting’s own address', () => {
    const advice = two(`correct the address of the row ${id} in ${ROWS}`, 'correct paths in the catalogue');
    expect(`${LINKEDIN}${row?.address}`, advice).toBe(addressOf(setting));
  });

  it('carry the key where the setting looks for it', () => {
    const advice = two(`correct “marked” of the row ${id} in ${ROWS}`, 'correct the key in the catalogue');
    expect(row?.marked, advice).toBe(key?.in ?? 'undocumented');
    if (key !== null) expect(key.is, advice).toBe(id);
  });

  it('are called as the setting is', () => {
    const advice = two(`correct heading and label of the row ${id} in ${ROWS}`, 'correct labels in the catalogue');
    const { en } = labels;
    expect(en?.name, advice).toBe(name);
    // A page of two settings has a heading of its own.
    if (isAlone(setting)) expect(row?.heading, advice).toBe(name);
    if (en?.control !== undefined) expect(row?.label, advice).toBe(en.control);
    // Nothing but its label tells such a control.
    if (key === null) expect([name, en?.control], advice).toContain(row?.label);
  });
});

describe('the rows of fixtures', () => {
  it('are of settings in the catalogue, one each', () => {
    const ids = SETTING_ROWS.map(({ id }) => id);
    const advice = two('take the row out', 'add the setting to the catalogue');
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at || !SETTINGS.some((one) => one.id === id)),
      advice,
    ).toEqual([]);
  });
});
