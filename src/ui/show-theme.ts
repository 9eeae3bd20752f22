/**
 * Gives the page the chosen colours; the stylesheet knows what each word means.
 * @param theme of the options as stored; any other has the browser's
 */
export function showTheme(theme: unknown): void {
  document.documentElement.dataset['theme'] = String(theme);
}
