import type { Dates } from './dates';

/** A table of messages: the file `_locales/<lang>/messages.json`, the one source of all texts. */
export type Messages = { readonly [key: string]: { readonly message: string } };

/** What stands for the `{braces}` of a message. */
export type Values = { readonly [name: string]: string | number };

/** The text of a key in one language. Throws `RangeError` on a key, value or plural that is missing: a hole is never shown. */
export type Texts = (key: string, values?: Values) => string;

/** What is said is made with: one language's texts, and its way of writing dates. */
export type Words = { readonly texts: Texts; readonly dates: Dates };

const PLURAL = /\{(\w+), plural,((?: \w+ \{[^{}]*\})+)\}/g;
const BRANCH = / (\w+) \{([^{}]*)\}/g;

/**
 * Texts of a language. A message may hold `{name}` and `{n, plural, one {# entry} other {# entries}}` (the plural
 * categories of `Intl.PluralRules`).
 * @param language BCP 47
 */
export function textsOf(messages: Messages, language: string): Texts {
  const rules = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const found = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (found === undefined) throw new RangeError(`no text for "${key}"`);
    const chosen = found.message.replace(PLURAL, (_all, name: string, branches: string) =>
      branch(branches, Number(value(values, name)), rules),
    );
    return chosen.replace(/\{(\w+)\}/g, (_all, name: string) => value(values, name));
  };
}

function branch(branches: string, count: number, rules: Intl.PluralRules): string {
  const found = new Map([...branches.matchAll(BRANCH)].map(([, category, text]) => [category, text]));
  const text = found.get(rules.select(count)) ?? found.get('other');
  if (text === undefined) throw new RangeError(`no text for ${count}`);
  return text.replaceAll('#', String(count));
}

function value(values: Values, name: string): string {
  const found = values[name];
  if (found === undefined) throw new RangeError(`no value for "${name}"`);
  return String(found);
}
