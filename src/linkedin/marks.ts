/** A text as labels are compared: letters alone, by Unicode NFKC, case folded. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\P{L}/gu, '');
}

/**
 * A mark of a folded text: four digits of base 36, which two unlike texts share once in 1.7 million. The script in a page
 * carries marks instead of labels in eight languages: a tenth of their size.
 */
export function markOf(text: string): string {
  let mark = 7;
  for (const letter of folded(text)) mark = (mark * 33 + letter.charCodeAt(0)) % 1679615;
  return mark.toString(36);
}
