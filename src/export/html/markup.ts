import { undisguised } from '../../core/clean';

const MARKUP = Symbol('markup');

/** Text that is already HTML. Made by `html` alone, so that nothing gets into a page unescaped. */
export type Markup = { readonly [MARKUP]: string };

/** What may stand in a template: text, which is escaped; markup; a list of either; nothing. */
export type Part = string | number | Markup | readonly Part[] | undefined;

/** HTML of a template. All values are escaped, fit for element contents and for attributes in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const text = strings.reduce((whole, string, index) => whole + rendered(parts[index - 1]) + string);
  return { [MARKUP]: text };
}

/** The text of a finished page. */
export const markupText = (markup: Markup): string => markup[MARKUP];

function rendered(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  return isList(part) ? part.map(rendered).join('') : part[MARKUP];
}

// `Array.isArray` does not narrow lists that are read-only.
const isList = (part: Markup | readonly Part[]): part is readonly Part[] => Array.isArray(part);

/** Text between tags as it stands: what needs no escaping there, such as quotes, stays readable in the source. */
export const verbatim = (text: string): Markup => ({ [MARKUP]: undisguised(text).replace(/[&<>]/g, reference) });

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => undisguised(text).replace(/[&<>"']/g, reference);

function reference(character: string): string {
  return REFERENCES[character] ?? '';
}
