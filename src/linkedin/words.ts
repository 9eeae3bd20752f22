import type { Parts } from './controls/seen';

/** Characters of a text on the page that are kept; of one element no more than ten times as many are looked at. */
const MOST = 300;
/** Elements that may name a control. */
const NAMERS = 20;

/** The accessible name of a control, as displayed: of what labels it, else its own label, else its text. */
export function nameOf(control: Element): string {
  // `labels` exists on what a label can name; elsewhere it is undefined.
  const { labels, ownerDocument } = control as Partial<HTMLInputElement> & Element;
  const keys = control.getAttribute('aria-labelledby')?.split(' ', NAMERS) ?? [];
  const named = keys.flatMap((key) => ownerDocument.getElementById(key) ?? []);
  return textOf(...named) || control.ariaLabel?.slice(0, MOST) || textOf(...(labels ?? []), control);
}

/** The name of a whole control: of a radio group that of its legend or of the group. */
export function controlName([first]: Parts): string {
  const group = first.matches('[type=radio]') && first.closest('[role=radiogroup],fieldset');
  return nameOf(group ? (group.querySelector('legend') ?? group) : first);
}

/** The text of elements, single-spaced, at most 300 characters. */
export function textOf(...elements: readonly Element[]): string {
  const texts = elements.slice(0, NAMERS).map(({ textContent }) => textContent.slice(0, MOST * 10));
  return texts.join(' ').replace(/\s+/g, ' ').trim().slice(0, MOST);
}
