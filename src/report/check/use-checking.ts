import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import type { Ports } from '../ports';
import { type Checked, type ChosenFile, checkFile } from './check-file';
import type { Progress } from './paced';
import { watched } from './watched';

/** How far the check of the files that were chosen last has got. `failed`: the part that reads time stamps did not load. */
export type Checking =
  | { readonly state: 'idle' | 'cancelled' | 'failed' }
  | BusyChecking
  | { readonly state: 'done'; readonly files: readonly Checked[] };

/** `shown` is how far it is, `said` is what was announced of that last. */
type BusyChecking = {
  readonly state: 'busy';
  readonly name: string;
  readonly shown?: Progress;
  readonly said?: Progress;
};

/** Checks files one after the other. Choosing others, cancelling or leaving ends a check that is still under way. */
export function useChecking(ports: Ports, texts: Texts) {
  const [checking, setChecking] = useState<Checking>({ state: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  const stop = () => running.current?.abort();
  useEffect(() => stop, []);
  const check = async (files: readonly ChosenFile[]) => {
    stop();
    const mine = new AbortController();
    running.current = mine;
    const { signal } = mine;
    const tell = (next: Checking) => {
      if (!signal.aborted) setChecking(next);
    };
    tell(await checkAll(files, { ports, texts, signal, tell }).catch(() => ({ state: 'failed' }) as const));
  };
  const cancel = () => {
    stop();
    setChecking({ state: 'cancelled' });
  };
  return { checking, check, cancel };
}

type Round = {
  readonly ports: Ports;
  readonly texts: Texts;
  readonly signal: AbortSignal;
  readonly tell: (next: Checking) => void;
};

async function checkAll(files: readonly ChosenFile[], { ports, texts, signal, tell }: Round): Promise<Checking> {
  const checked: Checked[] = [];
  for (const file of files) {
    let busy: BusyChecking = { state: 'busy', name: file.name };
    const change = (part: Partial<BusyChecking>) => {
      busy = { ...busy, ...part };
      tell(busy);
    };
    tell(busy);
    const { checkStamp } = await ports.loadStamping();
    const onShown = (shown: Progress) => change({ shown });
    const onAnnounced = (said: Progress) => change({ said });
    const onProgress = watched({ signal, onShown, onAnnounced }, ports);
    checked.push(await checkFile(file, { checkStamp, texts, onProgress }));
    signal.throwIfAborted();
  }
  return { state: 'done', files: checked };
}
