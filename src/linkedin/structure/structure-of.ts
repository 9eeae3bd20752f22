import type { ControlDefinition } from '../../core/setting';
import { SETTINGS } from '../catalogue/settings';
import { definitionsAt } from '../definitions';
import { readSetting } from '../read';
import type { View } from '../view';
import { labelledIn } from './marks';
import { type Masks, masksOf } from './masks';
import { outlineOf } from './outline';

/** What a report tells besides the page: by which version it was made, and how the page was come by. */
export type Circumstances = { readonly address: string; readonly version: string; readonly view: View };

/**
 * A page's structure without anything that is the member's or LinkedIn's to say: tags, roles and setting keys, one element
 * a line. Every other id, class and value is masked; texts, names, addresses and numbers are left out. It is well-formed
 * XML, so that a page can be made from it again, which reads like the first: see `test/fixtures/structures`.
 */
export function structureOf(document: Document, { address, version, view }: Circumstances): string {
  const masks = masksOf(SETTINGS);
  const { lines, omitted } = outlineOf(document, { masks, labels: labelledIn(SETTINGS), visible: view.visible });
  const definitions = definitionsAt(address, SETTINGS);
  const said = definitions.map((definition) => `${definition.id} ${answerOf(document, definition, view, masks)}`);
  const head = [
    `Opt-Out Witness ${version}`,
    view.openedHere ? 'page opened here' : 'page reached in the app',
    view.restored ? 'state maybe restored' : 'state as loaded',
    `read: ${said.join(', ')}`,
    `expected: ${definitions.map(() => '?').join(', ')}`,
  ];
  const rest = omitted > 0 ? [`<!-- ${omitted} more elements left out -->`] : [];
  return [`<!-- ${head.join('; ')} -->`, ...lines, ...rest, ''].join('\n');
}

/** What our reader says of a setting here: `on`, `off`, an option, or the reason why there is none. */
function answerOf(document: Document, definition: ControlDefinition, view: View, { option }: Masks): string {
  const { value, reason } = readSetting(document, definition, view);
  if (!value || reason) return reason ?? 'unknown-value';
  return definition.control === 'switch' ? value : option(value);
}
