import { MAIN_SETTING } from '../core/setting';
import type { SettingDefinition } from './definition';

/** Every setting this version reads. Adding one is adding an entry, a fixture pair and its labels. */
export const SETTINGS: readonly SettingDefinition[] = [
  {
    id: MAIN_SETTING,
    name: 'Data for Generative AI Improvement',
    slug: 'data-for-ai-improvement',
    key: MAIN_SETTING,
    labels: ' m3d3 hisi udre vd9i jnna 14v0 vg5r z4f9 ini2 rrhp 3qw8 9yw2 ip3w ukwp eaik ',
  },
];
