import { type Cluster, numberAt } from '../../../core/time-line/clusters';
import type { Layout, PlacedLane } from '../../../core/time-line/layout';
import { optionLabels } from '../../../core/time-line/option-labels';
import type { PlacedLink } from '../../../core/time-line/placed-links';
import { BAND, BAND_WORDS, BELOW, FANNED, MARK_SHAPES } from '../../../core/time-line/shapes';
import { laneWords } from '../../../export/words';
import { type LineWords, rowWordsOf } from './mark-words';

type Props = { readonly layout: Layout; readonly words: LineWords };

/** The lanes of all accounts: first what lies between the readings, then the readings. */
export function Lanes({ layout, words }: Props) {
  return (
    <>
      <Patterns />
      {layout.axis === undefined && <Alone layout={layout} words={words} />}
      {layout.lanes.map((placed) => (
        <g key={placed.top} class="lane">
          {placed.top > 0 && <path class="lane-edge" d={`M0 ${placed.top}H${layout.width}`} />}
          <text class="lane-name" x="0" y={placed.top + 11}>
            {laneWords(placed.lane.account, words.names, words.texts)}
          </text>
          {placed.links.map((link) => (
            <LinkShape key={`${link.kind}${link.x1}`} link={link} middle={placed.middle} words={words} />
          ))}
          {placed.clusters.map((cluster) => (
            <ClusterShape key={cluster.marks[0]?.seq} cluster={cluster} middle={placed.middle} />
          ))}
          <OptionWords placed={placed} width={layout.width} words={words} />
        </g>
      ))}
    </>
  );
}

/** Readings of one moment have no axis: their date stands beside them. */
function Alone({ layout, words: { dates } }: Props) {
  return (
    <>
      {layout.lanes.map(({ middle, clusters }) =>
        clusters.map(({ x, marks: [mark] }) => (
          <text key={middle} x={x + 16} y={middle + 4}>
            {mark && dates.minute(mark.at)}
          </text>
        )),
      )}
    </>
  );
}

function LinkShape({ link, middle, words }: { link: PlacedLink; middle: number; words: LineWords }) {
  const { kind, value, x1, x2 } = link;
  if (kind === 'same') return <path class={`link link-${value}`} d={`M${x1} ${middle}H${x2}`} />;
  const look = kind === 'changed' ? 'changed' : value;
  return (
    <>
      <rect class={`band band-${look}`} x={x1} y={middle - BAND / 2} width={x2 - x1} height={BAND} />
      {kind === 'changed' && x2 - x1 >= BAND_WORDS && (
        <text class="haloed" x={(x1 + x2) / 2} y={middle + 4} text-anchor="middle">
          {words.texts('line_changed')}
        </text>
      )}
    </>
  );
}

function ClusterShape({ cluster, middle }: { readonly cluster: Cluster; readonly middle: number }) {
  const { x, kinds, marks } = cluster;
  return (
    <>
      {kinds.map((kind, index) => (
        <path
          key={`${kind}${index}`}
          class={`mark mark-${kind}`}
          d={MARK_SHAPES[kind].path}
          transform={`translate(${x - (kinds.length - 1 - index) * FANNED} ${middle})`}
        />
      ))}
      {marks.length > 1 && (
        <text class="count" x={numberAt(cluster)} y={middle + BELOW} text-anchor="middle">
          {marks.length}
        </text>
      )}
    </>
  );
}

function OptionWords({ placed, width, words }: { placed: PlacedLane; width: number; words: LineWords }) {
  const labels = optionLabels(placed.clusters, width, (mark) => rowWordsOf(mark, words).state);
  return (
    <>
      {labels.map(({ x, text, anchor }) => (
        <text key={x} x={x} y={placed.middle + BELOW} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}

/** What bands are filled with: told apart without any colour. */
function Patterns() {
  return (
    <defs>
      <pattern id="line-on" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="pattern-ground" width="6" height="6" />
        <rect class="pattern-on" width="3" height="6" />
      </pattern>
      <pattern id="line-changed" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="pattern-changed" d="M0 2.5H5M2.5 0V5" />
      </pattern>
    </defs>
  );
}
