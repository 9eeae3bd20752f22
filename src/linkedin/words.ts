/** The accessible name of a control, as displayed: of what labels it, else its own label, else its text. */
export function nameOf(control: Element): string {
  // `labels` exists on what a label can name; elsewhere it is undefined.
  const { labels, ownerDocument } = control as Partial<HTMLInputElement> & Element;
  const keys = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const named = keys.flatMap((key) => ownerDocument.getElementById(key) ?? []);
  return textOf(...named) || control.ariaLabel?.slice(0, 300) || textOf(...(labels ?? []), control);
}

/** The text of elements, single-spaced, at most 300 characters. */
export function textOf(...elements: readonly Element[]): string {
  const text = elements.map((element) => element.textContent).join(' ');
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}
