import { useRef } from 'preact/hooks';
import type { PixelSize } from '../../core/png';
import { between, type Crop, isWhole, type Point } from './crop';

type Props = {
  /** `data:image/png;base64,...` */
  readonly image: string;
  readonly size: PixelSize;
  readonly crop: Crop;
  readonly alt: string;
  readonly onCrop: (crop: Crop) => void;
};

/** Pixels of the screen that a pointer may tremble in a click, which cuts nothing. */
const TREMBLE = 4;

/** The picture, and on it what is cut off. A rectangle drawn with the pointer is what is kept. */
export function CropPreview({ image, size, crop, alt, onCrop }: Props) {
  const { width, height } = size;
  const drawn = useDrawn(size, onCrop);
  return (
    // For the pointer alone; the sliders below do the same by keyboard.
    <div class="crop" {...drawn}>
      <img src={image} alt={alt} width={width} height={height} draggable={false} />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {!isWhole(crop, size) && <Outline crop={crop} size={size} />}
      </svg>
    </div>
  );
}

// What is cut off lies in shade; its edge is two lines, so that one of them shows on any picture.
function Outline({ crop, size: { width, height } }: Pick<Props, 'crop' | 'size'>) {
  const kept = `M${crop.left} ${crop.top}H${crop.right}V${crop.bottom}H${crop.left}z`;
  return (
    <>
      <path class="crop-off" fill-rule="evenodd" d={`M0 0H${width}V${height}H0z${kept}`} />
      <path class="crop-line crop-line-under" d={kept} />
      <path class="crop-line" d={kept} />
    </>
  );
}

type Press = { readonly point: Point; readonly event: PointerEvent };

/** Listeners that draw a rectangle, from where the pointer is pressed to where it is let go. */
function useDrawn(size: PixelSize, onCrop: (crop: Crop) => void) {
  const press = useRef<Press | undefined>(undefined);
  const end = () => {
    press.current = undefined;
  };
  return {
    onPointerDown: (event: Pointing) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      press.current = { point: pointAt(event, size), event };
    },
    onPointerMove: (event: Pointing) => {
      const from = press.current;
      if (from && distance(from.event, event) >= TREMBLE) onCrop(between(from.point, pointAt(event, size), size));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

type Pointing = PointerEvent & { readonly currentTarget: Element };

const distance = (one: PointerEvent, other: PointerEvent): number =>
  Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);

/** Where a pointer is, in pixels of the picture. */
function pointAt({ clientX, clientY, currentTarget }: Pointing, { width, height }: PixelSize): Point {
  const box = currentTarget.getBoundingClientRect();
  return { x: ((clientX - box.left) / box.width) * width, y: ((clientY - box.top) / box.height) * height };
}
