const CHANNEL = 'ledger';

/** Tells our open pages that something was recorded, exported, or could not be recorded. */
export function announce(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back at each announcement of another of our contexts, until the signal is aborted. */
export function onAnnounced(callback: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => callback();
  signal.addEventListener('abort', () => channel.close());
}
