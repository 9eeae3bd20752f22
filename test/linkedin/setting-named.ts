import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import type { SettingDefinition } from '../../src/linkedin/catalogue/shape';
import { KEY } from '../fixtures/words';

/** What the catalogue holds of the setting with that id. */
export function settingNamed(id: string): SettingDefinition {
  const found = SETTINGS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the catalogue has no ${id}`);
  return found;
}

export const MAIN = settingNamed(KEY);
