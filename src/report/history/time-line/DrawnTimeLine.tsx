import { useId, useMemo, useRef } from 'preact/hooks';
import { layoutOf, markPlace } from '../../../core/time-line/layout';
import type { TimeLine as Line } from '../../../core/time-line/time-line';
import { Chosen } from './Chosen';
import { Drawing } from './Drawing';
import type { Drawable } from './drawable';
import { EventStrip } from './EventStrip';
import { keyAction } from './key-action';
import { Legend } from './Legend';
import { type LineWords, markWords, viewWords } from './mark-words';
import { PictureButtons } from './PictureButtons';
import { useGestures } from './use-gestures';
import { useHeard } from './use-heard';
import { usePicture } from './use-picture';

export type Props = {
  readonly line: Line;
  /** The setting's name. */
  readonly name: string;
  readonly words: LineWords;
  /** What happened around the setting; empty while it is not shown. */
  readonly events: readonly Drawable[];
  readonly onGoTo: (seq: number) => void;
  /** In sixteenths of the reader's text size. */
  readonly width: number;
};

/**
 * The picture of a setting's readings. For the keyboard and for readers it is one slider from the first reading to the last:
 * the one control whose keys every reader hands on, and whose words it reads out at each step.
 */
export function DrawnTimeLine({ line, name, words, events, onGoTo, width }: Props) {
  const { texts } = words;
  const keys = useId();
  const box = useRef<HTMLDivElement>(null);
  const besides = useMemo(() => events.map(({ time }) => time), [events]);
  const picture = useHeard(usePicture(line, besides));
  const { view, marks, chosen, saying } = picture;
  // Ten thousand readings are placed anew only where they moved.
  const layout = useMemo(() => layoutOf({ line, view, width, events }), [line, view, width, events]);
  const gestures = useGestures(box, layout, picture);
  const mark = marks[chosen];
  if (mark === undefined) return null;
  const place = markPlace(layout, mark);
  const told = markWords(mark, words);
  const shown = view ? viewWords(view, mark, words) : '';
  const label = texts('line_label', { setting: name, n: marks.length });
  const drawing = <Drawing layout={layout} words={words} chosen={place} />;
  function onKeyDown(event: KeyboardEvent) {
    const act = keyAction(event, picture);
    if (act === undefined) return;
    event.preventDefault();
    picture.hush();
    act();
  }
  return (
    <>
      {view && <PictureButtons picture={picture} texts={texts} says={shown} />}
      {marks.length === 1 ? (
        <div role="img" aria-label={`${label}. ${told}`} class="time-line-picture" ref={box}>
          {drawing}
        </div>
      ) : (
        <div
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={1}
          aria-valuemax={marks.length}
          aria-valuenow={chosen + 1}
          aria-valuetext={told}
          aria-describedby={keys}
          class="time-line-picture"
          ref={box}
          onKeyDown={onKeyDown}
          {...gestures}
        >
          {drawing}
        </div>
      )}
      {events.length > 0 && <EventStrip events={events} view={view} width={width} words={words} />}
      <Chosen picture={picture} beside={place?.cluster.marks.length ?? 1} words={words} onGoTo={onGoTo} />
      <p class="unseen" role="status">
        {saying && { reading: told, view: shown }[saying]}
      </p>
      <Legend line={line} layout={layout} texts={texts} />
      {marks.length > 1 && (
        <p class="hint" id={keys}>
          {texts('line_keys')}
        </p>
      )}
    </>
  );
}
