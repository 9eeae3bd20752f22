/** The longest text taken from a page into an entry, in UTF-16 units. */
const WORDS_MAX = 300;

// Control (Cc), format (Cf: bidi marks, zero-width) and surrogates (Cs) could disguise a text; none belongs in a record.
const DISGUISES = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Plain text as a record may hold it: no control or bidi characters, single spaces, at most 300 characters. */
export function cleanWords(text: string): string {
  const head = text.slice(0, WORDS_MAX * 20).replace(/\s+/gu, ' ');
  const plain = head.replace(DISGUISES, '').trim().slice(0, WORDS_MAX);
  // The cut must not leave half of a surrogate pair.
  return plain.replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}
