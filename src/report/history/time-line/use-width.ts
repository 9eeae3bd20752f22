import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Where nothing is laid out. */
const USUAL = 690;
const NARROWEST = 240;
const canMeasure = typeof ResizeObserver !== 'undefined';

/** How wide an element is, in sixteenths of the reader's text size: so pictures grow with the text. Undefined until it was measured. */
export function useWidth(): { readonly width: number | undefined; readonly box: RefObject<HTMLDivElement | null> } {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(canMeasure ? undefined : USUAL);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !canMeasure) return undefined;
    const measure = () => setWidth(Math.max(NARROWEST, Math.round(element.clientWidth / unit())));
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    measure();
    return () => watching.disconnect();
  }, []);
  return { width, box };
}

const unit = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
