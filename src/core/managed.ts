import { isLanguage, type Language } from './language';
import { type Options, REMINDER_DAYS } from './options';
import { REGIONS, type Region } from './region';

/** What an organisation can forbid: time stamps, the browser's own sync, and pictures of pages. */
export const FORBIDDABLE = ['stamps', 'sync', 'pictures'] as const;
export type Forbiddable = (typeof FORBIDDABLE)[number];

/**
 * What an organisation set, as far as this version knows it. Nothing here reads, sends or changes a history: there is no
 * name for that, and there shall be none.
 */
export type Managed = {
  readonly options: {
    readonly region?: Region;
    readonly language?: Language;
    readonly reminder?: Options['reminder'];
  };
  readonly forbids: readonly Forbiddable[];
  readonly hidesWelcome: boolean;
  /** How many values this version does not know; they have no effect. */
  readonly unknown: number;
};

export const UNMANAGED: Managed = { options: {}, forbids: [], hidesWelcome: false, unknown: 0 };

type Taken = Omit<Managed, 'unknown'>;
type Take = (value: unknown) => Partial<Taken> | undefined;

const forbids =
  (what: Forbiddable): Take =>
  (value) =>
    typeof value === 'boolean' ? { forbids: value ? [what] : [] } : undefined;

/** What each policy does; undefined for a value that it does not have. */
const POLICIES: Readonly<Record<string, Take>> = {
  region: (value) => one(REGIONS, value, (region) => ({ options: { region } })),
  language: (value) => (isLanguage(value) ? { options: { language: value } } : undefined),
  reminderDays: (value) => one(REMINDER_DAYS, value, (reminder) => ({ options: { reminder } })),
  hideWelcome: (value) => (typeof value === 'boolean' ? { hidesWelcome: value } : undefined),
  forbidTimeStamps: forbids('stamps'),
  forbidSync: forbids('sync'),
  forbidPictures: forbids('pictures'),
};

/** The names of all policies, as administrators write them. */
export const POLICY_NAMES: readonly string[] = Object.keys(POLICIES);

/** What the browser gives of an organisation's policies, checked value by value. */
export function managedIn(policies: Readonly<Record<string, unknown>>): Managed {
  const parts = Object.entries(policies).map(([name, value]) =>
    Object.hasOwn(POLICIES, name) ? POLICIES[name]?.(value) : undefined,
  );
  const known = parts.filter((part) => part !== undefined);
  let options: Managed['options'] = {};
  for (const part of known) options = { ...options, ...part.options };
  return {
    options,
    forbids: known.flatMap((part) => part.forbids ?? []),
    hidesWelcome: known.some((part) => part.hidesWelcome === true),
    unknown: parts.length - known.length,
  };
}

/** Whether an organisation set anything at all. */
export const isManaged = ({ options, forbids, hidesWelcome, unknown }: Managed): boolean =>
  Object.keys(options).length + forbids.length + unknown > 0 || hidesWelcome;

function one<Value>(
  list: readonly Value[],
  value: unknown,
  take: (found: Value) => Partial<Taken>,
): Partial<Taken> | undefined {
  const found = list.find((each) => each === value);
  return found === undefined ? undefined : take(found);
}
