/**
 * `Nov 2026`: the month of a day, as people read it.
 * @param day ISO 8601, `2026-11-23`
 * @param language BCP 47
 */
export function monthOf(day: string, language: string): string {
  // "Sep 2026" in every English: some of them write "Sept".
  const asWritten = /^en\b/.test(language) ? 'en-US' : language;
  const format = new Intl.DateTimeFormat(asWritten, { timeZone: 'UTC', month: 'short', year: 'numeric' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
