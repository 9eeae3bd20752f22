import { useMemo } from 'preact/hooks';
import type { Layout, markPlace } from '../../../core/time-line/layout';
import { Axis } from './Axis';
import { Lanes } from './Lanes';
import type { LineWords } from './mark-words';

type Props = { readonly layout: Layout; readonly words: LineWords; readonly chosen: ReturnType<typeof markPlace> };

/** The picture itself, hidden from readers: what holds it says the same in words. */
export function Drawing({ layout, words, chosen }: Props) {
  // A step from reading to reading moves the ring alone.
  const drawn = useMemo(
    () => (
      <>
        <Lanes layout={layout} words={words} />
        <Axis layout={layout} dates={words.dates} />
      </>
    ),
    [layout, words],
  );
  const { width, height } = layout;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width="100%" height={`${height / 16}rem`}>
      {drawn}
      {chosen && <circle class="chosen-ring" cx={chosen.cluster.x} cy={chosen.middle} r="11" />}
    </svg>
  );
}
