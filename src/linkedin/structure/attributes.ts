import { listed, MASK, type Masks } from './masks';
import { ANSWERS, FLAGS, REFERENCES, ROLES, STATES, TYPES } from './vocabulary';

/** What a report says of an attribute; nothing where it leaves it out. */
type Rule = (text: string, masks: Masks, element: Element) => string | undefined;

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['id', (text, { id }) => id(text)],
  ['for', (text, { id }) => id(text)],
  ['name', (text, { id }) => id(text)],
  ['class', (text, { className }) => listed(text, className)],
  ['role', (text, { role }) => listed(text, (part) => (ROLES.has(part) ? part : role(part)))],
  ['type', (text) => (TYPES.has(text.toLowerCase()) ? text.toLowerCase() : undefined)],
  // Of what can be chosen; what a person has typed is never looked at.
  ['value', (text, { option }, element) => (element.matches(CHOICES) ? option(text) : undefined)],
]);

const CHOICES = 'option,[type=radio],[type=checkbox]';

/** The attributes of an element that a report shows, as they stand in its markup: names that HTML or WAI-ARIA knows. */
export function attributesOf(element: Element, masks: Masks): string[] {
  // Names with a namespace may stand there twice.
  return [...new Set(element.getAttributeNames())].flatMap((name) => {
    const text = element.getAttribute(name) ?? '';
    const said = FLAGS.has(name) ? '' : ruleOf(name)?.(text, masks, element);
    return said === undefined ? [] : [`${name}="${said}"`];
  });
}

function ruleOf(name: string): Rule | undefined {
  if (REFERENCES.has(name)) return (text, { id }) => listed(text, id);
  if (STATES.has(name)) return (text) => (ANSWERS.has(text) ? text : MASK);
  return RULES.get(name);
}
