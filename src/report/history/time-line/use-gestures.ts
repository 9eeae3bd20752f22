import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Layout, timeAt } from '../../../core/time-line/layout';
import type { Picture } from './use-picture';

/** Pixels that a finger or a mouse may tremble. */
const STILL = 4;
/** Units from a shape within which it is meant. */
const NEAR = 14;

/**
 * The pointer: a press chooses the reading that is nearest, a drag moves the picture, and the wheel zooms while Ctrl is held.
 * The wheel alone, and a finger that goes up or down, scroll the page as everywhere.
 */
export function useGestures(box: RefObject<HTMLElement | null>, layout: Layout, picture: Picture) {
  const drag = useRef<{ readonly start: number; x: number; isDrag: boolean }>(null);
  const now = useRef({ layout, picture });
  now.current = { layout, picture };
  useEffect(() => {
    const ended = new AbortController();
    // A listener that may hold back the browser's own zoom must say so, which no attribute can.
    const options = { passive: false, signal: ended.signal };
    box.current?.addEventListener('wheel', (event) => wheel(event, now.current), options);
    return () => ended.abort();
  }, [box]);
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button === 0) drag.current = { start: event.clientX, x: event.clientX, isDrag: false };
    },
    onPointerMove(event: PointerEvent) {
      const held = drag.current;
      if (!held || !(event.currentTarget instanceof Element)) return;
      if (!held.isDrag && Math.abs(event.clientX - held.start) < STILL) return;
      if (!held.isDrag) event.currentTarget.setPointerCapture(event.pointerId);
      held.isDrag = true;
      picture.move((held.x - event.clientX) / event.currentTarget.clientWidth);
      held.x = event.clientX;
    },
    onPointerUp(event: PointerEvent) {
      if (drag.current?.isDrag === false) pick(event, layout, picture);
      drag.current = null;
    },
    onPointerCancel() {
      drag.current = null;
    },
  };
}

function wheel(event: WheelEvent, { layout, picture }: { layout: Layout; picture: Picture }) {
  if (!event.ctrlKey || !picture.view) return;
  event.preventDefault();
  const { x } = placeOf(event, layout);
  picture.zoom(Math.exp(Math.max(-1, Math.min(event.deltaY / 200, 1))), timeAt(picture.view, layout.width, x));
}

function pick(event: PointerEvent, { lanes, ...layout }: Layout, { marks, choose }: Picture) {
  const { x, y } = placeOf(event, layout);
  const near = lanes.flatMap(({ middle, clusters }) =>
    clusters.map((one) => ({ mark: one.marks.at(-1), far: Math.hypot(one.x - x, (middle - y) / 2) })),
  );
  const [nearest] = near.filter(({ far }) => far <= NEAR).sort((one, other) => one.far - other.far);
  const place = marks.findIndex(({ seq }) => seq === nearest?.mark?.seq);
  if (place >= 0) choose(place);
}

function placeOf(event: MouseEvent, { width }: Pick<Layout, 'width'>): { readonly x: number; readonly y: number } {
  if (!(event.currentTarget instanceof Element)) return { x: 0, y: 0 };
  const { left, top, width: pixels } = event.currentTarget.getBoundingClientRect();
  const unit = pixels / width || 1;
  return { x: (event.clientX - left) / unit, y: (event.clientY - top) / unit };
}
