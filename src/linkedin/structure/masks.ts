import type { SettingDefinition } from '../catalogue/shape';

/** Stands for words of the page. */
export const MASK = '…';

/** Parts of a list in one attribute that are looked at, and characters in which they are looked for. */
const [PARTS, CHARACTERS] = [20, 2000];

const CONTAINER = 'dropdown-container_';

/** What stands in a report in place of a page's own words. LinkedIn's keys and options in the catalogue stay as they are. */
export type Masks = {
  /** Ids and what refers to them share one numbering, so that who names whom can still be told. */
  readonly id: (text: string) => string;
  readonly className: (text: string) => string;
  readonly option: (text: string) => string;
  readonly role: (text: string) => string;
};

/** What stands in a report for words that are nobody's business: the same word, the same mask. */
export function masksOf(settings: readonly SettingDefinition[]): Masks {
  const keys = new Set(settings.flatMap(({ key }) => key?.is ?? []));
  const options = new Set(settings.flatMap(({ options: known }) => known ?? []));
  const [idOf, classOf, optionOf, roleOf] = [pseudonyms('m'), pseudonyms('c'), pseudonyms('v'), pseudonyms('r')];
  const option = (text: string) => (options.has(text) ? text : optionOf(text));
  return {
    id(text) {
      if (keys.has(text)) return text;
      const [, key = '', rest = ''] = /^(.*?)__(.*)$/s.exec(text) ?? [];
      return keys.has(key) ? `${key}__${option(rest)}` : idOf(text);
    },
    className: (text) => (keys.has(withoutContainer(text)) ? text : classOf(text)),
    option,
    role: roleOf,
  };
}

/** A list in an attribute, its parts masked one by one. White space stays where it is: a selector may depend on it. */
export function listed(text: string, mask: (part: string) => string): string {
  const parts = text.slice(0, CHARACTERS).split(/\s/, PARTS);
  return parts.map((part) => part && mask(part)).join(' ');
}

const withoutContainer = (text: string) => (text.startsWith(CONTAINER) ? text.slice(CONTAINER.length) : '');

/** Names by the order of first appearance: the same text always gets the same, and nothing gets none. */
function pseudonyms(letter: string): (text: string) => string {
  const given = new Map<string, string>([['', '']]);
  return (text) => {
    const name = given.get(text) ?? `${letter}${given.size}`;
    given.set(text, name);
    return name;
  };
}
