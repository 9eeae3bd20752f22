import { useState } from 'preact/hooks';
import { type Asked, ask } from '../ask';
import type { Ports } from '../ports';

/** What became of the last entry that was to be erased. */
type Erased = { readonly seq: number; readonly asked: Asked };

/** Has single entries of a ledger erased. */
export function useErasing(ledger: string | undefined, ports: Ports, refresh: () => Promise<void>) {
  const [erased, setErased] = useState<Erased>();
  const erase = async (seq: number) => {
    if (ledger === undefined) return;
    const asked = await ask({ type: 'erase', ledger, seq }, ports);
    // Also where it was refused: somebody else may have erased it.
    await refresh();
    setErased({ seq, asked });
  };
  return { erased, erase };
}
