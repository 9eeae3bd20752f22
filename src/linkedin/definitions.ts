import type { ControlDefinition } from '../core/setting';
import { isAt, leafOf } from './address';
import type { SettingDefinition } from './catalogue/shape';
import { folded } from './folded';

/** CSS that finds what carries a key, by where it is carried. The key is quoted: whatever it holds, it stays a text. */
const KEYED: Readonly<Record<NonNullable<SettingDefinition['key']>['in'], (key: string) => string>> = {
  'aria-labelledby': (key) => `[role=switch][aria-labelledby~=${quoted(key)}]`,
  id: (key) => `[role=switch][id=${quoted(key)}]`,
  'option-ids': (key) => `[type=radio][id^=${quoted(`${key}__`)}]`,
  'container-class': (key) => `[class~=${quoted(`dropdown-container_${key}`)}] select`,
};

/** The settings that live at an address, as a page's script needs them. */
export function definitionsAt(address: string, settings: readonly SettingDefinition[]): ControlDefinition[] {
  const here = settings.filter((setting) => isAt(setting, address));
  return here.map((setting) => definitionOf(setting, settings));
}

/** How the control of one setting is told from those of all others. */
export function definitionOf(setting: SettingDefinition, settings: readonly SettingDefinition[]): ControlDefinition {
  const { id, name, control, key, options, recommended } = setting;
  const others = settings.filter((one) => one.id !== id);
  const labels = labelsOf(setting);
  // What stands over several controls names none of them.
  const isAlone = !others.some((one) => one.paths.some((path) => setting.paths.map(leafOf).includes(leafOf(path))));
  return {
    id,
    name,
    control,
    keyed: keyedOf(setting) ?? null,
    options,
    labels,
    others: {
      labels: others.flatMap(labelsOf).filter((label) => !labels.includes(label)),
      keyed: others.flatMap((one) => keyedOf(one) ?? []).join() || ':not(*)',
    },
    // Where off is what people hope for, an on is the cautious answer. Where nothing is documented nothing is presumed.
    trusts: { heading: isAlone, on: isAlone && key !== null && control === 'switch' && recommended === 'off' },
  };
}

const keyedOf = ({ key }: SettingDefinition) => key && KEYED[key.in](key.is);

/** What pages call a setting or its control, in every language known, folded. */
export const labelsOf = ({ labels }: SettingDefinition): string[] =>
  Object.values(labels).flatMap(({ name, control }) => [name, control].flatMap((text) => (text ? folded(text) : [])));

// A CSS string as CSSOM serializes one: quotation marks and backslashes behind a backslash, line ends by their number.
const quoted = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
