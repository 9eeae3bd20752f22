import { useRef, useState } from 'preact/hooks';
import { type Result, refused } from '../messages/result';
import type { Ports } from './ports';
import { type Order, type Saved, type SaveRefusal, saveRecord } from './save-record';

/** How far the last press of a download button has got. */
export type Saving = 'idle' | 'busy' | Result<Saved, SaveRefusal>;

/** Saves one file at a time; a press while one is being written does nothing. */
export function useSaving(ports: Ports, refresh: () => Promise<void>) {
  const [saving, setSaving] = useState<Saving>('idle');
  // Two presses may come before the page is painted anew.
  const isBusy = useRef(false);
  const save = async (order: Order) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSaving('busy');
    // Whatever else goes wrong, there is no file, and nothing is lost.
    const result = await saveRecord(order, ports).catch(() => refused('not-saved'));
    await refresh();
    isBusy.current = false;
    setSaving(result);
  };
  return { saving, save };
}
