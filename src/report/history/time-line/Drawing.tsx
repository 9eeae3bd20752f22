import { useMemo } from 'preact/hooks';
import type { Layout } from '../../../core/time-line/layout';
import type { Mark } from '../../../core/time-line/marks';
import { Axis } from './Axis';
import { Lanes } from './Lanes';
import type { LineWords } from './mark-words';

type Props = { readonly layout: Layout; readonly words: LineWords; readonly chosen: Mark };

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
      <Ring layout={layout} mark={chosen} />
    </svg>
  );
}

/** Round the place where the chosen reading is drawn. */
function Ring({ layout, mark }: { readonly layout: Layout; readonly mark: Mark }) {
  for (const { clusters, middle } of layout.lanes) {
    const cluster = clusters.find(({ marks }) => marks.includes(mark));
    if (cluster) return <circle class="chosen-ring" cx={cluster.x} cy={middle} r="11" />;
  }
  return null;
}
