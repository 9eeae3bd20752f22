import fc from 'fast-check';
import { KEY, LABEL, NAME } from '../../fixtures/words';

/** An element of a page that is full of a member's own words: they may stand wherever a page can put some. */
type Node = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly typed: string;
  readonly children: readonly Node[];
};

const TAGS = ['div', 'span', 'main', 'label', 'fieldset', 'button', 'input', 'h1', 'p', 'a', 'select', 'option', 'svg'];

/** Attributes that a page has words in. */
const NAMES = [
  ...['id', 'class', 'name', 'for', 'value', 'title', 'alt', 'href', 'src', 'style', 'lang', 'type', 'role'],
  ...['placeholder', 'data-urn', 'data-label', 'data-live', 'data-displayed', 'hidden', 'checked', 'disabled', 'xmlns'],
  ...['aria-label', 'aria-labelledby', 'aria-describedby', 'aria-checked', 'aria-valuetext', 'aria-level', 'aria-busy'],
];

/** Values with which a page makes sense to a reader, so that a report goes into it. */
const USUAL = ['switch', 'checkbox', 'radio', KEY, 'true', 'false', '', NAME, LABEL, `${KEY}__`, 'dropdown-container_'];

// Longer than our own numbers, and made so that no word of markup holds one.
const letters = fc.stringMatching(/^q[xzjw]{2}[a-z]{3,8}$/);
const token = fc.oneof(
  letters,
  letters.map((word) => word.toUpperCase()),
  letters.map((word) => `${word}@${word}.example`),
  letters.map((word) => `/in/${word}`),
  fc.stringMatching(/^\+[1-9][0-9]{8,12}$/),
  fc.stringMatching(/^[А-Яа-я一-龥א-ת]{3,8}$/u),
);

/** Pages of a member whose words are `tokens`. */
export const personalPages = fc.array(token, { minLength: 1, maxLength: 5 }).chain((tokens) => {
  const word = fc.constantFrom(...tokens);
  const around = fc.constantFrom(...USUAL);
  const value = fc.oneof(
    word,
    around,
    fc.tuple(around, word).map(([first, second]) => first + second),
    fc.tuple(word, around).map(([first, second]) => `${first} ${second}`),
  );
  const name = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: word.map((one) => `data-${plain(one)}`) },
    { weight: 1, arbitrary: word.map(plain) },
  );
  const tag = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...TAGS) },
    { weight: 1, arbitrary: word.map((one) => `x-${plain(one)}`) },
  );
  const nodes = (depth: number): fc.Arbitrary<readonly Node[]> =>
    fc.array(
      fc.record({
        tag,
        attributes: fc.dictionary(name, value, { maxKeys: 6 }),
        text: value,
        typed: value,
        children: depth === 0 ? fc.constant([]) : nodes(depth - 1),
      }),
      { maxLength: 3 },
    );
  return fc.record({ tokens: fc.constant(tokens), nodes: nodes(3) });
});

// Names of elements and attributes in markup: no signs, no capital letters.
const plain = (text: string): string => `q${text.toLowerCase().replace(/[^a-z]/g, '')}`;

/** Draws such a page, and has the member type into it. */
export function drawPersonal(document: Document, nodes: readonly Node[]): void {
  document.body.replaceChildren(...nodes.map((node) => elementOf(document, node)));
}

function elementOf(document: Document, node: Node): Element {
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  element.append(node.text, ...node.children.map((child) => elementOf(document, child)));
  if (element.localName === 'input') Object.assign(element, { value: node.typed, checked: node.typed.length > 6 });
  return element;
}
