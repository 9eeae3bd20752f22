import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Line } from '../../core/entry';
import { type Paged, PER_PAGE } from './use-pages';

/** A row that somebody asked for; a new object for each time. */
export type WantedRow = { readonly seq: number };

/** Opens the page on which a row is, and moves the focus to it, once. */
export function useWantedRow(
  wanted: WantedRow | undefined,
  lines: readonly Line[],
  { start, setStart }: Paged<Line>,
  table: RefObject<HTMLElement | null>,
): void {
  const waiting = useRef<WantedRow>(null);
  useEffect(() => {
    const place = lines.findIndex(({ seq }) => seq === wanted?.seq);
    if (place < 0) return;
    waiting.current = wanted ?? null;
    setStart(place - (place % PER_PAGE));
    // Asked once: a list that grew since moves nobody.
  }, [wanted]);
  useEffect(() => {
    const number = table.current?.querySelector<HTMLElement>(`[data-entry="${waiting.current?.seq}"] th`);
    if (!number) return;
    waiting.current = null;
    number.focus();
  }, [wanted, start]);
}
