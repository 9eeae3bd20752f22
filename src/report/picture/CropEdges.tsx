import { useId } from 'preact/hooks';
import type { PixelSize } from '../../core/png';
import type { Texts } from '../../core/texts';
import { type Crop, cutsOf, type Edge, withCut } from './crop';

type Props = {
  readonly crop: Crop;
  readonly size: PixelSize;
  readonly texts: Texts;
  readonly onCrop: (crop: Crop) => void;
};

const EDGES: readonly (readonly [edge: Edge, label: string, along: keyof PixelSize])[] = [
  ['left', 'picture_left', 'width'],
  ['right', 'picture_right', 'width'],
  ['top', 'picture_top', 'height'],
  ['bottom', 'picture_bottom', 'height'],
];

/** How much is cut off at each edge: the same as the rectangle on the picture, for the keyboard and for small steps. */
export function CropEdges({ crop, size, texts, onCrop }: Props) {
  const cuts = cutsOf(crop, size);
  return (
    <fieldset class="crop-edges">
      <legend>{texts('picture_cut')}</legend>
      {EDGES.map(([edge, label, along]) => (
        <CropEdge
          key={edge}
          label={texts(label)}
          cut={cuts[edge]}
          length={size[along]}
          pixels={texts('picture_pixels', { n: cuts[edge] })}
          onCut={(cut) => onCrop(withCut(crop, edge, cut, size))}
        />
      ))}
    </fieldset>
  );
}

type EdgeProps = {
  readonly label: string;
  readonly cut: number;
  readonly length: number;
  /** The cut as it is written and read out. */
  readonly pixels: string;
  readonly onCut: (cut: number) => void;
};

function CropEdge({ label, cut, length, pixels, onCut }: EdgeProps) {
  const field = useId();
  return (
    <div class="crop-edge">
      <label for={field}>{label}</label>
      <input
        id={field}
        type="range"
        min={0}
        max={length - 1}
        // A key moves it by half a hundredth: a whole page in a few seconds, and still less than a line of text.
        step={Math.max(1, Math.round(length / 200))}
        value={cut}
        aria-valuetext={pixels}
        onInput={(event) => onCut(event.currentTarget.valueAsNumber)}
      />
      <span class="hint" aria-hidden="true">
        {pixels}
      </span>
    </div>
  );
}
