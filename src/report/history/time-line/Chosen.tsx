import { MARK_SHAPES } from '../../../core/time-line/shapes';
import { Press } from '../../Press';
import { type LineWords, markWords } from './mark-words';
import type { Heard } from './use-heard';

type Props = {
  readonly picture: Heard;
  /** How many are drawn where it is. */
  readonly beside: number;
  readonly words: LineWords;
  readonly onGoTo: (seq: number) => void;
};

/** The chosen reading in words, the way to its row, and steps for those who use no keyboard. */
export function Chosen({ picture: { marks, chosen, step }, beside, words, onGoTo }: Props) {
  const { texts } = words;
  const mark = marks[chosen];
  if (mark === undefined) return null;
  return (
    <div class="time-line-chosen" data-chosen={mark.seq}>
      <p>
        <svg class="time-line-sign" viewBox="-9 -9 18 18" aria-hidden="true">
          <path class={`mark mark-${mark.kind}`} d={MARK_SHAPES[mark.kind].path} />
        </svg>
        <bdi>{markWords(mark, words)}</bdi>
      </p>
      {beside > 1 && marks.length > 1 && <p class="muted">{texts('line_among', { n: beside })}</p>}
      <div class="row">
        {marks.length > 1 && (
          <>
            <Press label={texts('line_earlier')} isOff={chosen === 0} onPress={() => step(chosen - 1)} />
            <Press label={texts('line_later')} isOff={chosen === marks.length - 1} onPress={() => step(chosen + 1)} />
          </>
        )}
        <Press label={texts('line_go', { n: mark.seq })} action="go-to-entry" onPress={() => onGoTo(mark.seq)} />
      </div>
    </div>
  );
}
