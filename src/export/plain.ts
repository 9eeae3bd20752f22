// Controls would reach a terminal, bidi and zero-width characters would disguise a text, halves of pairs break UTF-8.
const DISGUISES = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A text without anything that could make it read otherwise than it says. Line ends stay. */
export const undisguised = (text: string): string => text.replace(DISGUISES, '');

/** The same on one line, as a cell of a table holds it. */
export const plain = (text: string): string => undisguised(text.replace(/\s+/gu, ' ')).trim();
