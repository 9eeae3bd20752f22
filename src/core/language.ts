/** The languages whose texts are complete (BCP 47). */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whether there are texts in a language of that name. */
export const isLanguage = (name: unknown): name is Language => LANGUAGES.some((one) => one === name);

/** The language of ours that is nearest to one that was asked for: another form of it, or English. */
export function languageFor(asked: string): Language {
  const primary = (name: string) => name.split('-')[0];
  return LANGUAGES.find((one) => primary(one) === primary(asked)) ?? 'en';
}
