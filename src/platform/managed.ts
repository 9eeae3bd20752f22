import { isManaged, type Managed, managedIn, UNMANAGED } from '../core/managed';
import { browser } from './webextension';

// Browsers read policies slowly, and some not at all before they are asked; what was found last is kept beside the options,
// where every page finds it at once. Whoever can edit that can edit the extension.
const NAME = 'managed';

/** What the organisation set, as the background last found it. */
export async function readManaged(): Promise<Managed> {
  const { [NAME]: stored } = await browser.storage.local.get([NAME]).catch(() => ({ [NAME]: undefined }));
  // Written below and by nobody else.
  return (stored as Managed | undefined) ?? UNMANAGED;
}

/** Looks up what the organisation set, and keeps it. Never rejects: where no policy can be read there is none. */
export async function takePolicies(): Promise<Managed> {
  const managed = managedIn(await browser.storage.managed.get().catch(() => ({})));
  await browser.storage.local.set({ [NAME]: managed }).catch(() => undefined);
  return managed;
}

const PAUSE_MS = 500;
const TURNS = 10;

/**
 * The same for an extension that is new. Where an organisation installs it, its policies may come a moment after it: they are
 * waited for, five seconds at most.
 */
export async function takeFirstPolicies(): Promise<Managed> {
  const { installType } = await browser.management.getSelf();
  let managed = await takePolicies();
  for (let turn = 0; installType === 'admin' && !isManaged(managed) && turn < TURNS; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    managed = await takePolicies();
  }
  return managed;
}

/** Calls back when an administrator changes a policy, in browsers that tell. */
export function onPolicies(callback: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') callback();
  });
}
