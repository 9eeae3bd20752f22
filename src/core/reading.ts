/** Why a setting could not be read: closed list, one text each in the messages (`reason_*`). */
export const REASONS = [
  'signed-out',
  'no-switch',
  'too-slow',
  'several',
  'disagreement',
  'greyed-out',
  'unknown-value',
  'other-page',
  'error-page',
  'no-access',
  'private-window',
] as const;
export type Reason = (typeof REASONS)[number];

/** How the control was found: by LinkedIn's own key, or as the only switch of this setting's own page. */
export const RUNGS = ['setting-key', 'sole-control'] as const;
export type Rung = (typeof RUNGS)[number];

/**
 * `confirmed`: in a document opened anew or reloaded under our script, minutes before at most and before anybody touched the
 * control.
 * `shown`: everything else, such as right after a click, after in-app navigation, or restored by Back.
 */
export const BASES = ['confirmed', 'shown'] as const;
export type Basis = (typeof BASES)[number];

/** How a value came to differ from the entry before: `seen` on a watched page, `found` already different, or `none`. */
export const CHANGES = ['none', 'seen', 'found'] as const;
export type Change = (typeof CHANGES)[number];
