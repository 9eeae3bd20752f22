import { datesOf } from '../core/dates';
import { isLanguage, type Language, languageFor } from '../core/language';
import { type Messages, textsOf, type Words } from '../core/texts';
import { browser } from './webextension';

type Loaded = Words & { readonly language: Language };

/**
 * The texts in a language, and its way of writing dates.
 * @param chosen as it was stored; the browser's language, or the nearest that we have, where it names none of ours
 */
export async function loadWords(chosen: unknown): Promise<Loaded> {
  const language = isLanguage(chosen) ? chosen : languageFor(browser.i18n.getUILanguage());
  // Browsers name these folders in a way of their own.
  const file = await fetch(browser.runtime.getURL(`_locales/${language.replace('-', '_')}/messages.json`));
  // Our own file, whose keys and placeholders the tests compare.
  return { language, texts: textsOf((await file.json()) as Messages, language), dates: datesOf(language) };
}

/**
 * The same, for a choice that is still being looked up: the browser's language, which most people keep, is loaded
 * meanwhile.
 */
export async function loadWordsAhead(looking: Promise<unknown>): Promise<Loaded> {
  const usual = loadWords(undefined);
  const chosen = await looking;
  return isLanguage(chosen) ? loadWords(chosen) : usual;
}
