import { MAIN_SETTING, type SettingId } from '../core/setting';
import type { SettingBackground } from './definition';

/** What our own pages know of each setting besides how to read it. */
export const ABOUT: Readonly<Record<SettingId, SettingBackground>> = {
  [MAIN_SETTING]: {
    control: 'switch',
    recommended: 'off',
    source: 'LinkedIn, European Regional Privacy Notice (address); Brave, psst-component (key)',
  },
};
