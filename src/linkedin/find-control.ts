import type { Reason, Rung } from '../core/reading';
import type { ControlDefinition } from '../core/setting';
import { KINDS } from './controls/kinds';
import type { Parts } from './controls/seen';
import { folded } from './folded';
import type { Page } from './page';
import type { View } from './view';
import { controlName } from './words';

/** The elements of a control and how it was found, or why there is none that could be told from others. */
export type Found = {
  readonly parts?: Parts;
  readonly rung?: Rung;
  /** Only the page's heading, or an on, speaks for the control. */
  readonly unsure?: boolean;
  /** Why there is none, where it is not simply missing. */
  readonly reason?: Reason;
};

/**
 * Looks for the control by LinkedIn's own key, then as the only one of its kind on the setting's own page. A hidden keyed
 * control means that the page knows the key: no other may then stand in for it.
 * @param heading the page's own, for recognising an unkeyed control
 */
export function findControl(page: Page, definition: ControlDefinition, view: View, heading: string): Found {
  const { control, keyed } = definition;
  const isKeyed = keyed !== null && page.has(keyed);
  const parts = page.shown(isKeyed ? keyed : KINDS[control].drawn, isKeyed);
  if (!parts || [groupOf, boxOf].some((of) => new Set(parts.map(of)).size > 1)) return { reason: 'several' };
  // What carries another setting's key as well is nobody's.
  if (!hasOne(parts) || parts[0].matches(definition.others.keyed)) return {};
  if (isKeyed) return { parts, rung: 'setting-key' };
  // What stands in a frame is of another document than the heading.
  const openedHere = view.openedHere && parts[0].ownerDocument === page.top;
  const unsure = isUnsure(parts, definition, { ...view, openedHere }, heading);
  return unsure === undefined ? {} : { parts, rung: 'sole-control', unsure };
}

const hasOne = (parts: readonly Element[]): parts is Parts => parts.length > 0;

// Radio inputs of one name in one box are one control; whatever else is there twice is two.
const groupOf = (part: Element) => (part.matches('[type=radio]') ? part.getAttribute('name') : part);
const boxOf = (part: Element) => part.closest('[role=radiogroup],fieldset,form,html');

/**
 * Whether a control without a key is recognised by less than its own name; undefined where it is not this setting's.
 *
 * A stranger's off must never become ours, so an off needs a known label. The page's heading will do where the document
 * was opened at this address and nothing else labels the control. An on is the cautious answer, but after in-app navigation
 * heading and control may still be those of two pages.
 */
function isUnsure(
  parts: Parts,
  { control, labels, others, trusts }: ControlDefinition,
  { openedHere, restored }: View,
  heading: string,
): boolean | undefined {
  const [first] = parts;
  const [name, title] = [folded(controlName(parts)), folded(heading)];
  if (labels.includes(name)) return false;
  const isOther = others.labels.includes(name) || others.labels.includes(title);
  if (!openedHere || isOther) return undefined;
  const isOurPage = trusts.heading && labels.includes(title) && !first.hasAttribute('aria-labelledby');
  const isOn = trusts.on && KINDS[control].read(parts, restored).value === 'on';
  return isOurPage || isOn || undefined;
}
