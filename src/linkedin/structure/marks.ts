import type { SettingId } from '../../core/setting';
import type { SettingDefinition } from '../catalogue/shape';
import { KINDS } from '../controls/kinds';
import { labelsOf } from '../definitions';
import { folded } from '../folded';
import { HEADING } from '../read';
import { nameOf, textOf } from '../words';

/** Elements of controls of any kind. */
export const CONTROL = Object.values(KINDS)
  .map(({ drawn }) => drawn)
  .join();

/** What gives a control its name: itself, or of a radio group its legend or the group. */
const NAMED = `${CONTROL},legend,fieldset,[role=radiogroup]`;

/** Whose label a text is, folded, if any known setting's. */
export type Labels = ReadonlyMap<string, SettingId>;

export const labelledIn = (settings: readonly SettingDefinition[]): Labels =>
  new Map(settings.flatMap((setting) => labelsOf(setting).map((label) => [label, setting.id] as const)));

/** What markup does not tell, as `data-` attributes of our own. */
export function marksOf(element: Element, isShown: boolean, isParentShown: boolean, labels: Labels): string[] {
  const marks = {
    live: liveOf(element),
    displayed: isShown === isParentShown ? undefined : isShown ? 'yes' : 'no',
    label: labelOf(element, labels),
    shadow: element.shadowRoot ? 'open' : undefined,
  };
  return Object.entries(marks).flatMap(([name, said]) => (said === undefined ? [] : [`data-${name}="${said}"`]));
}

function labelOf(element: Element, labels: Labels): SettingId | undefined {
  if (element.matches(HEADING)) return labels.get(folded(textOf(element)));
  return element.matches(NAMED) ? labels.get(folded(nameOf(element))) : undefined;
}

// Local names say what an element is: `instanceof` fails across windows.
function liveOf(element: Element): string | undefined {
  const { localName, type, indeterminate, checked, selected } = element as HTMLInputElement & HTMLOptionElement;
  if (localName === 'option') return selected ? 'selected' : undefined;
  if (localName !== 'input' || (type !== 'checkbox' && type !== 'radio')) return undefined;
  if (indeterminate) return 'indeterminate';
  return checked ? 'checked' : 'unchecked';
}
