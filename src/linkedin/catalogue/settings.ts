import { advertising } from './advertising';
import { dataPrivacy } from './data-privacy';
import type { SettingDefinition } from './shape';
import { visibility } from './visibility';

/** Every setting this version reads, in the order of the audit. Adding one is adding an entry, its fixtures and its label. */
export const SETTINGS: readonly SettingDefinition[] = [...dataPrivacy, ...advertising, ...visibility];

/** Ids of settings that this program once read and reads no more: old records name them, so no other may bear one. */
export const RETIRED: readonly string[] = [];
