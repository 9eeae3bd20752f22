/** A text as labels are compared: letters alone, by Unicode NFKC, case folded. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\P{L}/gu, '');
}
