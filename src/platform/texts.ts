import { type Messages, type Texts, textsOf } from '../core/texts';
import { browser } from './webextension';

/** The languages whose texts are complete. */
const LANGUAGES = ['en'] as const;

/** The texts in the browser's language where we have it, else in English. */
export async function loadTexts(): Promise<{ language: string; texts: Texts }> {
  const wanted = browser.i18n.getUILanguage().split('-')[0];
  const language = LANGUAGES.find((one) => one === wanted) ?? 'en';
  const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  // Our own file, whose keys and placeholders the tests compare.
  return { language, texts: textsOf((await file.json()) as Messages, language) };
}
