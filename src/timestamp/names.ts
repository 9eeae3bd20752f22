import type { RelativeDistinguishedNames } from 'pkijs';
import { cleanWords } from '../core/clean';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const NAME_MAX = 120;

/** A name in a certificate as people read it: `Example Time Stamping (Example Ltd)`. */
export function readableName({ typesAndValues }: RelativeDistinguishedNames): string {
  const texts = typesAndValues.map(({ type, value }) => ({ type, text: cleanWords(textOf(value), NAME_MAX) }));
  const of = (wanted: string) => texts.find(({ type }) => type === wanted)?.text ?? '';
  const [name, organisation] = [of(COMMON_NAME), of(ORGANISATION)];
  if (name !== '' && organisation !== '' && name !== organisation) return `${name} (${organisation})`;
  return name || organisation || cleanWords(texts.map(({ text }) => text).join(', '), NAME_MAX);
}

// Every kind of string that a name may be made of keeps its text in the same place; a broken name may hold anything.
function textOf(value: { readonly valueBlock: object }): string {
  const { valueBlock } = value;
  return 'value' in valueBlock && typeof valueBlock.value === 'string' ? valueBlock.value : '';
}
