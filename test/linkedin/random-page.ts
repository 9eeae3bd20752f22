import fc from 'fast-check';
import { KEY, LABEL, NAME } from '../fixtures/words';

/** An element of a random page: what stands in its markup, what its program sets, and what stands in it. */
type Node = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly checked: boolean;
  readonly indeterminate: boolean;
  readonly text: string;
  readonly children: readonly Node[];
};

const TAGS = ['div', 'span', 'main', 'label', 'fieldset', 'button', 'input', 'h1', 'p', 'svg', 'template', 'select'];
const TEXTS: readonly [string, ...string[]] = [
  '',
  NAME,
  LABEL,
  LABEL.toUpperCase(),
  'Show tips',
  'Off',
  'x'.repeat(400),
];

// Three times of four as on LinkedIn's page, else anything: otherwise hardly a random page would hold one plain switch.
const likely = <Value>(usual: Value, ...others: readonly Value[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(usual, ...others) });
// Missing so many times for each time that it stands there.
const maybe = (missing: number, ...values: readonly [string, ...string[]]) =>
  fc.oneof(
    { weight: missing, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  );

const attributes = fc
  .record({
    role: maybe(1, 'switch', 'checkbox', 'heading', 'main', 'none', 'switch none'),
    'aria-labelledby': maybe(1, KEY, `hint ${KEY}`, `${KEY}Experiments`, KEY.toLowerCase(), '', ' '),
    'aria-label': maybe(1, ...TEXTS),
    'aria-checked': maybe(1, 'true', 'false', 'mixed', '', 'FALSE', 'off'),
    'aria-pressed': maybe(1, 'true', 'false', 'mixed', ''),
    'aria-disabled': maybe(9, 'true', 'false', ''),
    'aria-busy': maybe(9, 'true', 'false'),
    type: maybe(1, 'checkbox', 'radio', 'text', 'password', 'hidden', 'nonsense'),
    id: maybe(3, KEY, 'hint'),
    checked: maybe(3, ''),
    disabled: maybe(19, ''),
    hidden: maybe(9, ''),
  })
  .map((given) =>
    Object.fromEntries(Object.entries(given).filter((one): one is [string, string] => one[1] !== undefined)),
  );

const plainSwitch = fc
  .record({
    role: likely('switch', 'checkbox'),
    type: likely('checkbox', 'radio', 'text'),
    'aria-labelledby': likely(KEY, 'other'),
    'aria-checked': likely('false', 'true'),
  })
  .map((given): Readonly<Record<string, string>> => given);

const leaf = { checked: likely(false, true), indeterminate: likely(false, true), text: fc.constantFrom(...TEXTS) };

const none = fc.constant<readonly Node[]>([]);
const control = fc.record({ ...leaf, tag: likely('input', 'button'), attributes: plainSwitch, children: none });

/** Elements side by side, nested at most so deep. */
function elements(depth: number): fc.Arbitrary<readonly Node[]> {
  const children = depth === 0 ? none : elements(depth - 1);
  const any = fc.record({ ...leaf, tag: fc.constantFrom(...TAGS), attributes, children });
  return fc.array(fc.oneof({ weight: 3, arbitrary: any }, { weight: 1, arbitrary: control }), { maxLength: 3 });
}

/** Random small pages: any tag, role and state, nested in any way, hidden or disabled at any level. */
export const pages = elements(3);

/** Draws a page in the place of what stood in the document. */
export function draw(document: Document, nodes: readonly Node[]): void {
  document.body.replaceChildren(...nodes.map((node) => elementOf(document, node)));
}

function elementOf(document: Document, node: Node): Element {
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  element.append(node.text, ...node.children.map((child) => elementOf(document, child)));
  return Object.assign(element, { checked: node.checked, indeterminate: node.indeterminate });
}
