/** Makes a transaction's requests and waits for its commit. Whatever goes wrong, all of it is undone. */
export async function allOrNothing(
  work: { readonly done: Promise<void>; abort(): void },
  requests: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const begun: Promise<unknown>[] = [work.done];
  try {
    for (const request of requests) begun.push(request());
    await Promise.all(begun);
  } catch (cause) {
    abort(work);
    await Promise.allSettled(begun);
    throw cause;
  }
}

function abort(work: { abort(): void }): void {
  try {
    work.abort();
  } catch {
    // It failed by itself, and has been undone already.
  }
}
