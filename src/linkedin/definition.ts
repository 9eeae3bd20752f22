import type { SettingId, SettingValue } from '../core/setting';

/** One preference LinkedIn offers: what is needed to find and to read it, and no more, since every page carries it. */
export type SettingDefinition = {
  readonly id: SettingId;
  /** LinkedIn's own name for it, in English. */
  readonly name: string;
  /** Last part of its address, below `/mypreferences/{d,m,s}/settings/` or `/mypreferences/{d,m,s}/`. */
  readonly slug: string;
  /** The `aria-labelledby` of its control: LinkedIn's key for the setting. */
  readonly key: string;
  /** Marks of what pages call it, in every language known, with spaces between and around: see `marks.ts`. */
  readonly labels: string;
};

/** What is known of a setting besides, for our own pages. */
export type SettingBackground = {
  readonly control: 'switch';
  readonly recommended: SettingValue;
  /** Where key and address are known from. */
  readonly source: string;
};
