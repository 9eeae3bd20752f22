/** Locks as `navigator.locks` gives them: one piece of work at a time, in the order asked for, let go however it ends. */
export function queueLock() {
  let tail: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = tail.then(work);
    tail = done.catch(() => undefined);
    return done;
  };
}
