import type { Texts } from '../../core/texts';

type Props = {
  /** Index of the first one shown. */
  readonly start: number;
  readonly size: number;
  readonly count: number;
  /** Which ones are shown. */
  readonly shown: string;
  readonly texts: Texts;
  readonly onMove: (start: number) => void;
};

/** Moves through a long list; nothing where it fits on one page. */
export function Pages({ start, size, count, shown, texts, onMove }: Props) {
  if (count <= size) return null;
  const end = Math.min(start + size, count);
  return (
    <div class="pages">
      <p role="status">{shown}</p>
      <Move label={texts('history_newer')} isPossible={start > 0} onPress={() => onMove(start - size)} />
      <Move label={texts('history_older')} isPossible={end < count} onPress={() => onMove(start + size)} />
    </div>
  );
}

type MoveProps = { readonly label: string; readonly isPossible: boolean; readonly onPress: () => void };

// At either end the button stays, so that the focus does.
function Move({ label, isPossible, onPress }: MoveProps) {
  return (
    <button
      type="button"
      class="button"
      onClick={() => isPossible && onPress()}
      {...(!isPossible && { 'aria-disabled': 'true' })}
    >
      {label}
    </button>
  );
}
