import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datesOf } from '../../src/core/dates';
import type { Language } from '../../src/core/language';
import { type Messages, textsOf, type Words } from '../../src/core/texts';

const FOLDER = join(import.meta.dirname, '../../src/public/_locales');

/** The table of messages of a language. */
export function messagesIn(language: Language): Messages {
  // Our own files, which test/meta/locales.test.ts compares.
  return JSON.parse(readFileSync(join(FOLDER, language.replace('-', '_'), 'messages.json'), 'utf8')) as Messages;
}

/** The words of a language, as people read them. */
export const wordsIn = (language: Language): Words & { readonly language: Language } => ({
  language,
  texts: textsOf(messagesIn(language), language),
  dates: datesOf(language),
});

/** The English table of messages. */
export const MESSAGES = messagesIn('en');

/** The English words. */
export const WORDS = wordsIn('en');
