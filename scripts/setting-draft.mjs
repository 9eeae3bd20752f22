// What npm run new-setting writes: texts alone, so that a test can play it on any tree.

/** @typedef {{ readonly id: string, readonly path: string, readonly category: string }} Draft `path` stands below `/mypreferences/d/` */
/** @typedef {{ readonly path: string, readonly write: (text: string) => string }} Change of one file */

const ADDRESS = /^(?:https:\/\/www\.linkedin\.com)?\/?mypreferences\/[dms]\/((?:settings\/)?[a-z0-9-]+)\/?(?:[?#].*)?$/;
const ID = /^[\w-]{1,80}$/;
const CATEGORIES = ['data-privacy', 'advertising', 'visibility'];
const IDS = 'test/linkedin/ids-ever-used.ts';
const ROWS = 'test/fixtures/settings.ts';

/** @param {string} category */
const catalogue = (category) => `src/linkedin/catalogue/${category}.ts`;
/** @param {string} path */
const leafOf = (path) => path.replace('settings/', '');
/** @param {Draft} draft */
export const isDocumented = ({ id, path }) => id !== leafOf(path);
/** @param {string} what */
const blank = (what) => `'(fill in: ${what})'`;

/**
 * @param {string} id
 * @param {string} address
 * @param {string} category
 * @param {(path: string) => string} read gives the text of a file of the project
 * @returns {Draft}
 * @throws {Error} one sentence, where there can be no such setting
 */
export function draftOf(id, address, category, read) {
  const path = ADDRESS.exec(address)?.[1];
  const there = CATEGORIES.flatMap((one) => [...read(catalogue(one)).matchAll(/\bpaths: \[([^\]]*)\]/g)]);
  const leaves = there
    .flatMap(([, paths = '']) => [...paths.matchAll(/'([^']*)'/g)])
    .map(([, one = '']) => leafOf(one));
  if (path === undefined) {
    const like = 'https://www.linkedin.com/mypreferences/d/settings/ads-by-age';
    throw new Error(`“${address}” is no address of one of LinkedIn’s settings, such as ${like}.`);
  }
  if (!ID.test(id))
    throw new Error(`“${id}” can be no id: it takes up to 80 letters, digits, hyphens and underscores.`);
  if (read(IDS).includes(`'${id}'`)) throw new Error(`The id ${id} is there already, or was: ${IDS} names it.`);
  if (leaves.includes(leafOf(path))) throw new Error(`A setting with the address ${path} is in the catalogue already.`);
  if (!CATEGORIES.includes(category)) throw new Error(`“${category}” is none of ${CATEGORIES.join(', ')}.`);
  return { id, path, category };
}

/** @type {(draft: Draft) => readonly Change[]} */
export const changesFor = (draft) => [
  { path: catalogue(draft.category), write: (text) => within(importing(text, draft), '\n];\n', entryOf(draft)) },
  { path: IDS, write: (text) => within(text, '\n] as const;\n', `  '${draft.id}',`) },
  { path: ROWS, write: (text) => within(text, '\n];\n', rowOf(draft)) },
];

/** @type {(text: string, end: string, lines: string) => string} */
function within(text, end, lines) {
  const parts = text.split(end);
  if (parts.length !== 2)
    throw new Error(`A list that ends in “${end.trim()}” was expected there once: add it by hand.`);
  return parts.join(`\n${lines}${end}`);
}

/** @param {Draft} draft */
const kindOf = (draft) => (isDocumented(draft) ? 'keyedSwitch' : 'undocumented');

/** @type {(text: string, draft: Draft) => string} */
function importing(text, draft) {
  return text.replace(/import \{ ([^}]+) \} from '\.\/entry';/, (_all, names) => {
    const all = [...new Set([...names.split(', '), kindOf(draft)])].sort();
    return `import { ${all.join(', ')} } from './entry';`;
  });
}

/** @param {Draft} draft */
function entryOf(draft) {
  const { id, path } = draft;
  const isKeyed = isDocumented(draft);
  const control = isKeyed ? '' : `\n    control: 'switch',`;
  const how = isKeyed
    ? `{ of: 'key', from: ${blank('where the key is known from, and that a switch carries it in aria-labelledby')} }`
    : `{ of: 'control', from: ${blank('where it is known from that it is a switch, and no radio group or list')} }`;
  return `  ${kindOf(draft)}({
    id: '${id}',
    name: ${blank('LinkedIn’s own name for it, in English')},
    category,${control}
    paths: ['${path}'],
    sources: [
      { of: 'address', from: ${blank('where this address is known from')} },
      ${how},
      { of: 'name', from: ${blank('where this name is known from')} },
    ],
  }),`;
}

/** @param {Draft} draft */
const rowOf = (draft) => `  {
    id: '${draft.id}',
    address: \`\${BELOW}${draft.path}\`,
    heading: ${blank('the heading of its page')},
    label: ${blank('what stands beside its switch, or above its options')},
    marked: '${isDocumented(draft) ? 'aria-labelledby' : 'undocumented'}',
    // Fill in what it can show: SWITCHED, or each option’s token with its words.
    values: {},
  },`;
