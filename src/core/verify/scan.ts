import { cleanWords } from '../clean';
import type { Problem } from './verdict';

/** Deepest nesting that is read: a token of a time stamp lies ten levels deep in a record, nothing lies deeper. */
export const DEPTH_MAX = 16;

/**
 * Most strings, brackets and commas that are read. 64 million characters of sealed entries hold a million of them; a text
 * with more is made to fill the memory of whoever parses it.
 */
export const SIGNS_MAX = 4_000_000;

/**
 * Most names of members that are read, however often each stands there: a record has some hundred. A parser keeps more for each
 * new one than the text holds, and millions fill the memory.
 */
export const NAMES_MAX = 1000;

/** An object or a list that is still open, and where in it the scan stands. */
type Level =
  | { readonly names: Set<string>; at: string; awaitsName: boolean }
  | { readonly names: undefined; at: number; readonly awaitsName: false };

/**
 * What `JSON.parse` cannot see or should not be given: members of one object that have the same name (of which it would
 * silently take the last), deep nesting and masses of values. One pass, without recursion. What is no JSON is left to
 * `JSON.parse`.
 */
export function scan(text: string): Problem | undefined {
  const signs = /["{}[\],]/g;
  const open: Level[] = [];
  const known = new Set<string>();
  for (let count = 1; ; count += 1) {
    const sign = signs.exec(text)?.[0];
    if (sign === undefined) return undefined;
    if (count > SIGNS_MAX) return { code: 'too-large' };
    if (sign === '"') {
      const start = signs.lastIndex - 1;
      signs.lastIndex = endOfString(text, start);
      const odd = nameFault(open, known, () => text.slice(start, signs.lastIndex));
      if (odd !== undefined) return odd;
    } else {
      move(open, sign);
    }
    if (open.length > DEPTH_MAX) return { code: 'too-deep' };
  }
}

/**
 * What is wrong with a string as the name of a member, if it is one. `seq` and `fields` are the reader's to add to.
 * @param known all names that were met
 */
function nameFault(open: readonly Level[], known: Set<string>, quoted: () => string): Problem | undefined {
  const level = open.at(-1);
  if (!level?.awaitsName) return undefined;
  const name = unescaped(quoted());
  level.awaitsName = false;
  level.at = name;
  if (level.names.has(name)) {
    return { code: 'duplicate-member', fields: [cleanWords(open.map(({ at }) => at).join('.'))] };
  }
  level.names.add(name);
  known.add(name);
  return known.size > NAMES_MAX ? { code: 'too-large' } : undefined;
}

function move(open: Level[], sign: string): void {
  if (sign === '{') open.push({ names: new Set(), at: '', awaitsName: true });
  else if (sign === '[') open.push({ names: undefined, at: 0, awaitsName: false });
  else if (sign === ',') goOn(open.at(-1));
  else open.pop();
}

function goOn(level: Level | undefined): void {
  if (level === undefined) return;
  if (level.names === undefined) level.at += 1;
  else level.awaitsName = true;
}

function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

/** The index after the quote that ends the string, or the length of a text that breaks off before. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote === -1 ? text.length : quote + 1;
}

// No quote stands between a run of backslashes and the quote after it, so that each is counted once. Before a quote that was
// not found, at -1, stands nothing.
function isEscaped(text: string, quote: number): boolean {
  let before = quote;
  while (text[before - 1] === '\\') before -= 1;
  return (quote - before) % 2 === 1;
}
