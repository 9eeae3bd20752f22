import { useRef, useState } from 'preact/hooks';
import type { ChosenFile } from '../check/check-file';
import type { Progress } from '../check/paced';
import type { Ports } from '../ports';
import { importRecord, type Outcome } from './import-record';

/** What became of a file. */
export type Told = { readonly file: string; readonly imported: Outcome };

/** The file that is being imported. */
export type Work = {
  readonly file: string;
  /** As it is shown, and as it was announced last. */
  readonly shown?: Progress;
  readonly said?: Progress;
  /** Whether the background has been asked to keep it: then it can be cancelled no more. */
  readonly isKept?: true;
};

// Whatever else goes wrong, nothing was written; most likely a part of the program is gone since this page was opened.
const LOST: Outcome = { outcome: 'refused', refusal: 'not-accepted' };
const CANCELLED: Outcome = { outcome: 'cancelled' };

/** Imports files one after the other; those that are chosen meanwhile follow. Cancelling ends all that were chosen together. */
export function useImporting(ports: Ports, refresh: () => Promise<void>) {
  const [told, setTold] = useState<readonly Told[]>([]);
  const [work, setWork] = useState<Work>();
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const running = useRef<AbortController | undefined>(undefined);
  const one = (file: ChosenFile, signal: AbortSignal): Promise<Outcome> => {
    const change = (part: Partial<Work>) => setWork((before) => ({ file: file.name, ...before, ...part }));
    setWork({ file: file.name });
    const watcher = {
      signal,
      onShown: (shown: Progress) => change({ shown }),
      onAnnounced: (said: Progress) => change({ said }),
      onKeep: () => change({ isKept: true }),
    };
    return importRecord(file, ports, watcher).catch(() => (signal.aborted ? CANCELLED : LOST));
  };
  const importAll = async (files: readonly ChosenFile[]) => {
    const mine = new AbortController();
    running.current = mine;
    setTold([]);
    for (const file of files) {
      const imported = mine.signal.aborted ? CANCELLED : await one(file, mine.signal);
      setTold((before) => [...before, { file: file.name, imported }]);
    }
    await refresh();
    setWork(undefined);
  };
  const take = (files: readonly ChosenFile[]) => {
    line.current = line.current.then(() => importAll(files));
  };
  return { told, work, take, cancel: () => running.current?.abort() };
}
