import { useRef, useState } from 'preact/hooks';
import { type Result, refused } from '../../messages/result';
import type { Ports } from '../ports';
import { type Order, type Saved, type SaveRefusal, saveRecord } from './save-record';

/** How far the last press of a download button has got. */
export type Saving = 'idle' | 'busy' | Result<Saved, SaveRefusal>;

/** Saves one file after the other. A second press for a file that is still being written asks for nothing new. */
export function useSaving(ports: Ports, refresh: () => Promise<void>) {
  const [saving, setSaving] = useState<Saving>('idle');
  const wanted = useRef(new Set<string>());
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const write = async (order: Order) => {
    setSaving('busy');
    // Whatever else goes wrong, there is no file, and nothing is lost.
    const result = await saveRecord(order, ports).catch(() => refused('not-saved'));
    wanted.current.delete(order.format.id);
    await refresh();
    setSaving(result);
  };
  const save = async (order: Order) => {
    if (wanted.current.has(order.format.id)) return;
    wanted.current.add(order.format.id);
    line.current = line.current.then(() => write(order));
    await line.current;
  };
  return { saving, save };
}
