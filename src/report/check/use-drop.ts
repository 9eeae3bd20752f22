import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Marks an element on which files may be dropped. */
export const DROP_ZONE = 'data-drop-zone';

/**
 * Takes the files that are dropped on a zone. A file dropped anywhere else in the page is refused: the browser would open
 * it in place of the page. Texts that are dragged are left to the browser.
 */
export function useDrop(zone: RefObject<HTMLElement | null>, onFiles: (files: readonly File[]) => void): void {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const ended = new AbortController();
    const isInside = (event: DragEvent) => event.target instanceof Node && zone.current?.contains(event.target);
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (isInside(event)) event.dataTransfer.dropEffect = 'copy';
      else if (!isInZone(event)) event.dataTransfer.dropEffect = 'none';
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const files = [...event.dataTransfer.files];
      if (isInside(event) && files.length > 0) latest.current(files);
    };
    document.addEventListener('dragover', over, { signal: ended.signal });
    document.addEventListener('drop', drop, { signal: ended.signal });
    return () => ended.abort();
  }, [zone]);
}

type FileDrag = DragEvent & { readonly dataTransfer: DataTransfer };

const holdsFiles = (event: DragEvent): event is FileDrag => event.dataTransfer?.types.includes('Files') ?? false;

// Another part of the page may have a zone of its own.
const isInZone = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest(`[${DROP_ZONE}]`) !== null;
