import type { SettingId } from '../core/setting';
import { SETTINGS } from './catalogue/settings';

/**
 * LinkedIn's own name for a setting in a language, where it is known.
 * @param fallback the name that stands otherwise, which is English
 * @param language BCP 47
 */
export const nameIn = (id: SettingId, fallback: string, language: string): string =>
  SETTINGS.find((one) => one.id === id)?.labels[language]?.name ?? fallback;
