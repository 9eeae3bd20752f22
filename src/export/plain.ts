import { undisguised } from '../core/clean';

/** A text on one line, without disguises, as a cell of a table holds it. */
export const plain = (text: string): string => undisguised(text.replace(/\s+/gu, ' ')).trim();
