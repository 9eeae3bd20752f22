/** LinkedIn's own key of a setting where known (`allowDataForGenerativeAI`), else the last part of its address. */
export type SettingId = string;

/** The setting that badge, toolbar title and popup speak of: "Data for Generative AI Improvement". */
export const MAIN_SETTING = 'allowDataForGenerativeAI';

/** What a switch can show. */
export const SWITCH_VALUES = ['on', 'off'] as const;
export type SwitchValue = (typeof SWITCH_VALUES)[number];

/**
 * What a page calls an option of a radio group or a list in its markup: a token such as `DISCLOSE_ANONYMOUS`, never a word
 * that a switch could show.
 */
export const OPTION_VALUE = /^(?!(?:on|off)$)[\w-]{1,80}$/;

/** What a setting can show: `on` or `off`, or the token of an option. */
export type SettingValue = string;

/** The widgets by which LinkedIn shows a setting. */
export const CONTROLS = ['switch', 'radio-group', 'select'] as const;
export type Control = (typeof CONTROLS)[number];

/** How a page's script finds the control of one setting and tells it from others: made from the catalogue. */
export type ControlDefinition = {
  readonly id: SettingId;
  /** LinkedIn's own name for the setting, in English. */
  readonly name: string;
  readonly control: Control;
  /** CSS of the control's own elements by LinkedIn's key; null where nobody has documented the markup. */
  readonly keyed: string | null;
  /** The tokens that the options of a radio group or a list may have; null where nobody has documented them. */
  readonly options: readonly string[] | null;
  /** What pages call it or its control, in every language known, folded: see `folded`. */
  readonly labels: readonly string[];
  /** The same of all other settings, and CSS of their keyed controls: what is one of these is never this one. */
  readonly others: { readonly labels: readonly string[]; readonly keyed: string };
  /** Whether the page's heading, or an on, may speak for a control that nothing else names (rung 2). */
  readonly trusts: { readonly heading: boolean; readonly on: boolean };
};
