import * as v from 'valibot';
import { cleanWords } from './clean';
import { OPTION_VALUE, type SettingId } from './setting';
import { InstantShape } from './shapes';
import { ACCOUNTS_MAX, OPTION_MAX, type Summary, type SummaryRow } from './summary';

// How a summary lies in the browser's sync: each browser writes items of its own alone, so that nothing has to be merged, in
// whatever order the writes of several arrive.

/** By their keys. */
export type Items = Readonly<Record<string, unknown>>;

/**
 * Bytes that one browser takes: a fifth of what a browser's sync holds for an extension (102,400), so that five fit. One item may
 * have 8,192. Source: QUOTA_BYTES and QUOTA_BYTES_PER_ITEM of `storage.sync`.
 */
export const BYTES_MAX = 20_000;
const ITEM_MAX = 8000;
/** Settings of one browser: a fifth of its MAX_ITEMS, without the item of the browser itself. */
const SETTINGS_MAX = Math.floor(512 / 5) - 1;

/** Shown to the person, whoever put it there. */
const words = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.transform((text) => cleanWords(text, max)),
  );
const Digest = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const About = v.object({
  version: v.literal(1),
  browser: words(60),
  kid: Digest,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  link: Digest,
});
const Row = v.object({
  account: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/))),
  value: v.union([v.picklist(['on', 'off']), v.pipe(v.string(), v.regex(OPTION_VALUE))]),
  option: v.exactOptional(words(2 * OPTION_MAX)),
  fresh: v.boolean(),
  at: InstantShape,
});
const Rows = v.pipe(v.array(Row), v.minLength(1), v.maxLength(ACCOUNTS_MAX));

const ABOUT = /^browser:([\w-]{8,22})$/;
const SETTING = /^setting:([\w-]{8,22}):(.{1,80})$/;

/**
 * The items of a summary, whatever of it fits.
 * @param id by which the browser is told from the person's others
 */
export function itemsOf(id: string, { browser, kid, head, settings }: Summary): Items {
  const about = [`browser:${id}`, { version: 1, browser, kid, ...head }] as const;
  const items: Record<string, unknown> = Object.fromEntries([about]);
  let room = BYTES_MAX - bytesOf(...about);
  for (const [setting, rows] of [...settings].slice(0, SETTINGS_MAX)) {
    const key = `setting:${id}:${setting}`;
    const size = bytesOf(key, rows);
    if (size > ITEM_MAX || size > room) continue;
    room -= size;
    items[key] = rows;
  }
  return items;
}

/** How a browser's sync counts an item: its key, and its value as JSON, in UTF-8. */
export const bytesOf = (key: string, value: unknown): number =>
  new TextEncoder().encode(`${key}${JSON.stringify(value)}`).length;

/** What must be written, and what taken away, so that the items of one browser are these. Those of others are left alone. */
export function changesTo(all: Items, id: string, wanted: Items) {
  const own = Object.keys(all).filter((key) => browserOf(key) === id);
  const isThere = (key: string) => JSON.stringify(all[key]) === JSON.stringify(wanted[key]);
  return {
    set: Object.fromEntries(Object.entries(wanted).filter(([key]) => !isThere(key))),
    remove: own.filter((key) => !(key in wanted)),
  };
}

/** The summaries in what lies in the sync, by the ids of their browsers. What cannot be read is left out: anybody may have put it there. */
export function summariesIn(all: Items): ReadonlyMap<string, Summary> {
  const found = new Map<string, Summary & { readonly settings: Map<SettingId, readonly SummaryRow[]> }>();
  for (const [key, value] of Object.entries(all)) {
    const id = ABOUT.exec(key)?.[1];
    const about = v.safeParse(About, value);
    if (id === undefined || !about.success) continue;
    const { browser, kid, seq, link } = about.output;
    found.set(id, { browser, kid, head: { seq, link }, settings: new Map() });
  }
  for (const [key, value] of Object.entries(all)) {
    const [, id = '', setting = ''] = SETTING.exec(key) ?? [];
    const rows = v.safeParse(Rows, value);
    if (rows.success) found.get(id)?.settings.set(setting, rows.output);
  }
  return found;
}

const browserOf = (key: string): string | undefined => ABOUT.exec(key)?.[1] ?? SETTING.exec(key)?.[1];
