/**
 * Asks the browser to keep the history when it clears up for room. A page must ask; with `unlimitedStorage` nobody is
 * prompted. Where the browser refuses, everything works as before.
 */
export function keepStored(): void {
  void navigator.storage.persist().catch(() => false);
}
