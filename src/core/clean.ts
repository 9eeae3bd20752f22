/** The longest text taken from a page into an entry, in UTF-16 units. */
const WORDS_MAX = 300;

// Controls (Cc) would reach a terminal, bidi and zero-width characters (Cf) would disguise a text, halves of pairs (Cs)
// break UTF-8; none belongs in a record.
const DISGUISES = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A text without anything that could make it read otherwise than it says. Line ends stay. */
export const undisguised = (text: string): string => text.replace(DISGUISES, '');

/** Plain text as a record may hold it: no control or bidi characters, single spaces, at most so many characters. */
export function cleanWords(text: string, max = WORDS_MAX): string {
  const shown = undisguised(text.slice(0, WORDS_MAX * 20).replace(/\s/gu, ' '));
  const plain = shown.replace(/ +/g, ' ').trim().slice(0, max);
  // The cut must not leave half of a surrogate pair.
  return plain.replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}
