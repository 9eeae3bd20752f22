import { isLanguage, type Language } from './language';
import { REGIMES_ASKED, type Regime } from './regime';
import { REGIONS, type Region } from './region';
import { REMINDER_DEFAULT } from './reminder';

/** Whose colours the pages have: the browser's, or always these. */
export const THEMES = ['browser', 'light', 'dark'] as const;

/** After how many days without a reading the member is reminded; 0 is never. */
export const REMINDER_DAYS = [0, 30, 90, 180] as const;

/** What a person chose for this browser. None of it is sealed, and none of it changes what is recorded. */
export type Options = {
  /** Null until the person says; it is never guessed. */
  readonly region: Region | null;
  /** Which part of the region, where its law differs within; null until the person says. */
  readonly regime: Regime | null;
  /** Of pages and records; null for the browser's. */
  readonly language: Language | null;
  readonly theme: (typeof THEMES)[number];
  /** Days. */
  readonly reminder: (typeof REMINDER_DAYS)[number];
  /** Whether a reminder comes as a notice of the system as well. */
  readonly notify: boolean;
  /** Id of the time stamp authority that is asked first; null for the first of the list. */
  readonly authority: string | null;
};

export const DEFAULTS: Options = {
  region: null,
  regime: null,
  language: null,
  theme: 'browser',
  reminder: REMINDER_DEFAULT,
  notify: false,
  authority: null,
};

// The keys of a constant of ours.
export const OPTION_NAMES = Object.keys(DEFAULTS) as readonly (keyof Options)[];

const IS_ONE: { readonly [Name in keyof Options]: (value: unknown) => boolean } = {
  region: (value) => oneOf(REGIONS, value),
  regime: (value) => oneOf(REGIMES_ASKED, value),
  language: isLanguage,
  theme: (value) => oneOf(THEMES, value),
  reminder: (value) => oneOf(REMINDER_DAYS, value),
  notify: (value) => typeof value === 'boolean',
  authority: (value) => typeof value === 'string' && /^[\w.-]{1,40}$/.test(value),
};

/** The options in what was stored or imported: a value that this version does not know falls back to its default. */
export function optionsIn(stored: Readonly<Record<string, unknown>>): Options {
  return { ...DEFAULTS, ...chosenIn(stored) };
}

/** Those options that are there with a value that this version knows. */
export function chosenIn(stored: Readonly<Record<string, unknown>>): Partial<Options> {
  const known = OPTION_NAMES.filter((name) => Object.hasOwn(stored, name) && IS_ONE[name](stored[name]));
  return Object.fromEntries(known.map((name) => [name, stored[name]]));
}

/** The options as a backup holds them: what was never said is left out. */
export function backupOf(options: Options): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

const oneOf = (list: readonly unknown[], value: unknown): boolean => list.includes(value);
