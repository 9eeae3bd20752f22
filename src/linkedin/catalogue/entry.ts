import type { SettingDefinition } from './shape';
import { REPORTED, SHOWN, TOOL } from './sources';

type Given = Pick<SettingDefinition, 'id' | 'name' | 'category' | 'paths'> & Partial<SettingDefinition>;

/** What an entry has unless it is told otherwise. */
const usual = ({ name }: Given) => ({ options: null, labels: { en: { name } }, notes: [], turnsOff: [] });

/** A switch that pages mark with LinkedIn's key in `aria-labelledby`, recommended off, unless told otherwise. */
export function keyedSwitch(given: Given): SettingDefinition {
  return {
    ...usual(given),
    control: 'switch',
    key: { in: 'aria-labelledby', is: given.id },
    recommended: 'off',
    sure: 'high',
    sources: [
      { of: 'address', from: TOOL },
      { of: 'key', from: TOOL },
      { of: 'name', from: SHOWN },
    ],
    ...given,
  };
}

/** A setting whose markup nobody has documented. */
export function undocumented(given: Given & Pick<SettingDefinition, 'control'>): SettingDefinition {
  return {
    ...usual(given),
    key: null,
    recommended: 'your-choice',
    sure: 'medium',
    sources: [
      { of: 'address', from: REPORTED },
      { of: 'control', from: REPORTED },
      { of: 'name', from: SHOWN },
    ],
    ...given,
  };
}
