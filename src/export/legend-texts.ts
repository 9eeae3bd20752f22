import type { LegendItem } from '../core/time-line/legend';

/** Keys of what the shapes of a time line mean. */
export const LEGEND_TEXTS: Readonly<Record<LegendItem, string>> = {
  on: 'line_key_on',
  off: 'line_key_off',
  'off-shown': 'line_key_off_shown',
  option: 'line_key_option',
  'not-read': 'line_key_not_read',
  watched: 'line_key_watched',
  same: 'line_key_same',
  changed: 'line_key_changed',
  clock: 'line_key_clock',
  count: 'line_key_count',
};
