import type { Options } from '../core/options';

/** Gives the page the chosen colours; the stylesheet knows what each means. */
export function showTheme({ theme }: Pick<Options, 'theme'>): void {
  document.documentElement.dataset['theme'] = theme;
}
