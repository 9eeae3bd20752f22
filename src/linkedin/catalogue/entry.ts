import type { SettingDefinition } from './shape';
import { REPORTED, SHOWN, TOOL } from './sources';

type Given = Pick<SettingDefinition, 'id' | 'name' | 'category' | 'paths'> & Partial<SettingDefinition>;

const named = (name: string) => ({ labels: { en: { name } } });

/** A switch that pages mark with LinkedIn's key in `aria-labelledby`, recommended off, unless told otherwise. */
export function keyedSwitch(given: Given): SettingDefinition {
  return {
    control: 'switch',
    key: { in: 'aria-labelledby', is: given.id },
    options: null,
    recommended: 'off',
    ...named(given.name),
    sure: 'high',
    sources: [
      { of: 'address', from: TOOL },
      { of: 'key', from: TOOL },
      { of: 'name', from: SHOWN },
    ],
    notes: [],
    turnsOff: [],
    ...given,
  };
}

/** A setting whose markup nobody has documented. */
export function undocumented(given: Given & Pick<SettingDefinition, 'control'>): SettingDefinition {
  return {
    key: null,
    options: null,
    recommended: 'your-choice',
    ...named(given.name),
    sure: 'medium',
    sources: [
      { of: 'address', from: REPORTED },
      { of: 'control', from: REPORTED },
      { of: 'name', from: SHOWN },
    ],
    notes: [],
    turnsOff: [],
    ...given,
  };
}
