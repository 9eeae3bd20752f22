import type { Session, View } from '../../../scripts/browser/types.mjs';
import { type Entry, payloadOf } from '../../../src/core/entry';

/** Where there is no end to it. */
export const FOR_EVER = Number.MAX_SAFE_INTEGER;

// Run in a page of the extension. Each entry is a statement, asked of the background as the report page asks it; what the
// background answered for is noted. A refusal ends it.
const APPEND = `(name, times) => {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const own = globalThis.appending = { acknowledged: [], isDone: false, refusal: null };
  (async () => {
    for (let turn = 0; turn < times; turn += 1) {
      const text = name + ' ' + turn;
      const answer = await runtime.sendMessage({ type: 'statement', about: 'recipient', text }).catch(() => undefined);
      if (answer?.ok) own.acknowledged.push(text);
      if (answer?.ok === false) { own.refusal = answer.refusal; break; }
    }
    own.isDone = true;
  })();
  return null;
}`;
const NEXT = `(known) => new Promise((resolve) => {
  const look = () => {
    const { acknowledged, isDone } = globalThis.appending;
    if (acknowledged.length > known || isDone) resolve({ news: acknowledged.slice(known), isDone });
    else setTimeout(look, 1);
  };
  look();
})`;

/** Has a page append entries, one after the other, whose texts begin with a name. */
export const append = (page: View, name: string, times: number): Promise<null> => page.evaluate(APPEND, name, times);

/** Hears of what is acknowledged as it comes, until all is done or the browser is gone. */
export async function listen(page: View, acknowledged: string[]): Promise<void> {
  for (let isDone = false; !isDone; ) {
    const next = await page.evaluate<{ news: string[]; isDone: boolean }, [number]>(NEXT, acknowledged.length);
    acknowledged.push(...next.news);
    ({ isDone } = next);
  }
}

/** Has a browser append so many entries, and ends it. */
export async function fill(session: Session, name: string, times: number): Promise<void> {
  const page = await session.openExtensionPage('/src/report/index.html#history');
  await append(page, name, times);
  await listen(page, []);
  await session.close();
}

/** Why the background refused to go on; null where it did not. */
export const refusalIn = (page: View): Promise<string | null> => page.evaluate('globalThis.appending.refusal');

/** The texts of all statements in a ledger. */
export const textsIn = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => {
    const payload = payloadOf(entry);
    return payload?.kind === 'statement' ? [payload.text] : [];
  });
