/** The longest text taken from a page into an entry, in UTF-16 units. */
const WORDS_MAX = 300;

// Control (Cc), format (Cf: bidi marks, zero-width) and surrogates (Cs) could disguise a text; none belongs in a record.
const DISGUISES = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Plain text as a record may hold it: no control or bidi characters, single spaces, at most so many characters. */
export function cleanWords(text: string, max = WORDS_MAX): string {
  const shown = text
    .slice(0, WORDS_MAX * 20)
    .replace(/\s/gu, ' ')
    .replace(DISGUISES, '');
  const plain = shown.replace(/ +/g, ' ').trim().slice(0, max);
  // The cut must not leave half of a surrogate pair.
  return plain.replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}
