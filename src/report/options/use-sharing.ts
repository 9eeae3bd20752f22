import { useCallback, useEffect, useState } from 'preact/hooks';
import { summariesIn } from '../../core/shared-items';
import type { Summary } from '../../core/summary';
import type { Ports } from '../ports';

/** What this browser shares with the person's others, and what they share. */
export type Sharing = {
  readonly isOn: boolean;
  readonly own: Summary | undefined;
  readonly others: readonly Summary[];
};

const NOTHING: Sharing = { isOn: false, own: undefined, others: [] };

/** Kept up with whatever page or browser changes it. */
export function useSharing(ports: Ports) {
  const [sharing, setSharing] = useState(NOTHING);
  const [isRefused, setRefused] = useState(false);
  const look = useCallback(async () => setSharing(await sharingNow(ports)), [ports]);
  useEffect(() => {
    const ended = new AbortController();
    const again = () => void look();
    ports.onSharing(again, ended.signal);
    ports.onShared(again, ended.signal);
    again();
    return () => ended.abort();
  }, [ports, look]);
  const turn = async (isOn: boolean) => {
    // A browser asks only within the press itself, so nothing is awaited before.
    const isDone = isOn
      ? await ports.requestSharing().then(
          (may) => may && ports.startSharing(),
          () => false,
        )
      : await ports.stopSharing();
    setRefused(!isDone);
    await look();
  };
  return { sharing, isRefused, turn };
}

async function sharingNow(ports: Ports): Promise<Sharing> {
  const id = await ports.readSharing();
  if (id === undefined) return NOTHING;
  const all = summariesIn(await ports.readShared().catch(() => ({})));
  const others = [...all].filter(([one]) => one !== id).map(([, summary]) => summary);
  return { isOn: true, own: all.get(id), others };
}
