/** LinkedIn's own key of a setting where known (`allowDataForGenerativeAI`), else the last part of its address. */
export type SettingId = string;

/** The setting that badge, toolbar title and popup speak of: "Data for Generative AI Improvement". */
export const MAIN_SETTING = 'allowDataForGenerativeAI';

/** What a switch can show. Settings of other controls will bring LinkedIn's own option values. */
export const SWITCH_VALUES = ['on', 'off'] as const;
export type SettingValue = (typeof SWITCH_VALUES)[number];
