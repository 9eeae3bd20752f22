import type { Elsewhere } from '../core/elsewhere';
import type { changesTo, Items } from '../core/shared-items';
import { type Changes, onChanged } from './on-changed';
import { browser } from './webextension';

// Not an option: options come back from a file, and nobody's file shall begin to share.
const NAME = 'sharing';
/** What others read, as the background found it last; pages find it beside the options. */
const ELSEWHERE = 'elsewhere';

/** Of this kind is what goes through the sync, as Firefox asks for it, which has it in its manifest. */
const ASKED = { data_collection: ['websiteContent'] };

type Manifest = {
  readonly browser_specific_settings?: { readonly gecko?: { readonly data_collection_permissions?: unknown } };
};
type Question = Parameters<typeof browser.permissions.request>[0];

// Younger than the polyfill's types.
const question = (): Question =>
  ((browser.runtime.getManifest() as Manifest).browser_specific_settings ? ASKED : {}) as Question;

/** Asks the person, where the browser wants that. Must be called in the handler of a click, before anything is awaited. */
export const requestSharing = (): Promise<boolean> => browser.permissions.request(question());

/** Whether the browser lets us share: the person may take that back at any time. */
export const mayShare = (): Promise<boolean> => browser.permissions.contains(question());

/** By which this browser is told from the person's others; undefined while it shares nothing. Never rejects. */
export async function readSharing(): Promise<string | undefined> {
  const { [NAME]: id } = await browser.storage.local.get(NAME).catch(() => ({ [NAME]: undefined }));
  return typeof id === 'string' ? id : undefined;
}

/** Begins to share, under an id that says nothing. False where the browser refuses to keep that. */
export const startSharing = (): Promise<boolean> =>
  kept(browser.storage.local.set({ [NAME]: crypto.randomUUID().slice(0, 8) }));

/** Ends it, and forgets what others told. False where the browser refuses. */
export const stopSharing = (): Promise<boolean> => kept(browser.storage.local.remove([NAME, ELSEWHERE]));

const kept = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** Calls back when sharing began, with nothing, or ended, with the id under which it was, until the signal is aborted. */
export function onSharing(callback: (ended: string | undefined) => void, signal?: AbortSignal): void {
  const listener = ({ [NAME]: change }: Changes) => {
    if (change !== undefined) callback(typeof change.oldValue === 'string' ? change.oldValue : undefined);
  };
  onChanged('local', listener, signal);
}

/** All that this person's browsers shared. Rejects where the browser has no sync. */
export const readShared = (): Promise<Items> => browser.storage.sync.get();

/** Rejects where the sync is full, or was written too often; what is in a call is then not written. */
export async function changeShared({ set, remove }: ReturnType<typeof changesTo>): Promise<void> {
  if (remove.length > 0) await browser.storage.sync.remove(remove);
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
}

/** Calls back when any of the person's browsers shared something, until the signal is aborted. */
export const onShared = (callback: () => void, signal?: AbortSignal): void => onChanged('sync', callback, signal);

/** Keeps what others read of the main setting for whoever shows it; undefined takes it away. */
export const keepElsewhere = (elsewhere: Elsewhere | undefined): Promise<boolean> =>
  kept(elsewhere ? browser.storage.local.set({ [ELSEWHERE]: elsewhere }) : browser.storage.local.remove(ELSEWHERE));

/** Calls back when that is another, until the signal is aborted. */
export function onElsewhere(callback: () => void, signal?: AbortSignal): void {
  onChanged('local', (changes) => ELSEWHERE in changes && callback(), signal);
}

/** As the background kept it. */
export const elsewhereIn = (stored: Readonly<Record<string, unknown>>): Elsewhere | undefined =>
  stored[ELSEWHERE] as Elsewhere | undefined;
