import { type Cluster, numberAt } from './clusters';
import type { Mark } from './marks';

/** The word of an option below the reading where it begins, as much of it as there is room for. */
export type OptionLabel = { readonly x: number; readonly text: string; readonly anchor: 'start' | 'end' };

/** Units between two words, of a letter of usual width, and beside a number; and the fewest letters worth a word. */
const APART = 10;
const LETTER = 6.5;
const BESIDE = 5;
const FEWEST = 3;

/** What stands below a shape: the words of an option that begins there, a number, or both. */
type Place = {
  /** Empty where no option begins. */
  readonly text: string;
  /** Where the words begin if they stand behind it, and where they end if they stand before it. */
  readonly start: number;
  readonly end: number;
  /** Where the words of the place before must end. */
  readonly free: number;
};

/** @param wordsOf the option as displayed */
export function optionLabels(
  clusters: readonly Cluster[],
  width: number,
  wordsOf: (mark: Mark) => string,
): OptionLabel[] {
  let [free, isNewest] = [width - APART, true];
  const labels = placesOf(clusters, wordsOf)
    .toReversed()
    .flatMap((place, index, all) => {
      const label = isNewest ? newest(place, free, all[index + 1]) : behind(place, free);
      free = label?.anchor === 'end' ? label.x - [...label.text].length * LETTER - APART : place.free;
      isNewest &&= place.text === '';
      return label ?? [];
    });
  return labels.filter(({ text }) => text !== '').reverse();
}

function placesOf(clusters: readonly Cluster[], wordsOf: (mark: Mark) => string): Place[] {
  let last: string | undefined;
  return clusters.flatMap((cluster) => {
    const mark = cluster.marks.findLast(({ kind }) => kind === 'option');
    const text = mark && tokenOf(mark) !== last ? wordsOf(mark) : '';
    last = mark ? tokenOf(mark) : last;
    return text !== '' || cluster.marks.length > 1 ? [{ text, ...spotOf(cluster) }] : [];
  });
}

function spotOf(cluster: Cluster): Omit<Place, 'text'> {
  const { x, marks } = cluster;
  if (marks.length === 1) return { start: x - 5, end: x + 1, free: x - 5 - APART };
  const half = (String(marks.length).length * LETTER) / 2 + BESIDE;
  const [start, end] = [numberAt(cluster) + half, numberAt(cluster) - half];
  return { start, end, free: end };
}

// The newest word is the one that is looked for, and it stands at the edge: it may stand before its shape.
function newest(place: Place, free: number, left: Place | undefined): OptionLabel | undefined {
  const [one, other] = [behind(place, free), before(place, left?.start ?? 0)];
  return other && other.text.length > (one?.text.length ?? 0) ? other : one;
}

const behind = ({ text, start }: Place, free: number): OptionLabel | undefined =>
  cut(text, free - start, { x: start, anchor: 'start' });

const before = ({ text, end }: Place, from: number): OptionLabel | undefined =>
  cut(text, end - from - APART, { x: end, anchor: 'end' });

function cut(text: string, room: number, at: Pick<OptionLabel, 'x' | 'anchor'>): OptionLabel | undefined {
  const [all, letters] = [[...text], Math.floor(room / LETTER)];
  if (all.length <= letters) return { ...at, text };
  return letters < FEWEST ? undefined : { ...at, text: `${all.slice(0, letters - 1).join('')}…` };
}

const tokenOf = ({ observation: { reading } }: Mark): string => (reading.outcome === 'read' ? reading.value : '');
