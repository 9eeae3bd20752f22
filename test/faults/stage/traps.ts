/** What the background waits for as it records; each may be the last thing that it waits for. */
export const WAITS = ['open', 'commit', 'digest', 'sign', 'badge'] as const;
export type Wait = (typeof WAITS)[number];

// Runs in the background: from the `nth` wait of a kind on nothing comes back to it, as if it had died there. `commit` is a
// write that is on the disk, of which it is not told.
export const TRAP = `(kind, nth) => {
  // A worker that is just starting has no such thing yet; then nothing of this is done.
  const subtle = SubtleCrypto.prototype;
  const waits = { left: nth, kind };
  globalThis.trapped = false;
  const isOver = (what) => {
    if (what === kind && --waits.left === 0) globalThis.trapped = true;
    return globalThis.trapped;
  };
  const never = new Promise(() => {});
  const hang = (owner, name, what) => {
    const real = owner[name];
    owner[name] = function (...given) { return isOver(what) ? never : real.apply(this, given); };
  };
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, heard, ...rest) {
    const what = this instanceof IDBOpenDBRequest && type === 'success' ? 'open'
      : this instanceof IDBTransaction && this.mode === 'readwrite' && type === 'complete' ? 'commit'
      : undefined;
    const told = what ? function (event) { if (!isOver(what)) heard.call(this, event); } : heard;
    return addEventListener.call(this, type, told, ...rest);
  };
  hang(subtle, 'digest', 'digest');
  hang(subtle, 'sign', 'sign');
  hang((globalThis.browser ?? globalThis.chrome).action, 'setBadgeText', 'badge');
  return null;
}`;

export const TRAPPED = 'globalThis.trapped ?? false';
