import type { Cluster } from './clusters';
import type { Mark } from './marks';

/** The word of an option below the reading where it begins, as much of it as there is room for. */
export type OptionLabel = { readonly x: number; readonly text: string; readonly anchor: 'start' | 'end' };

/** Units between two words, of a letter of usual width, of a number before a word; and the fewest letters worth a word. */
const APART = 10;
const LETTER = 6.5;
const NUMBER = 8;
const FEWEST = 3;

type Begin = { readonly x: number; readonly text: string };

/** @param wordsOf the option as displayed */
export function optionLabels(
  clusters: readonly Cluster[],
  width: number,
  wordsOf: (mark: Mark) => string,
): OptionLabel[] {
  const begins = beginsOf(clusters, wordsOf);
  return begins.flatMap((begin, index) => {
    const next = begins[index + 1];
    const label = after(begin, next?.x ?? width);
    if (next !== undefined || label?.text === begin.text) return label ?? [];
    // The newest word is the one that is looked for, and it stands at the edge.
    const before = begins[index - 1];
    return cut(begin.text, begin.x - (before?.x ?? 0) - APART, { x: begin.x + 6, anchor: 'end' }) ?? label ?? [];
  });
}

function beginsOf(clusters: readonly Cluster[], wordsOf: (mark: Mark) => string): Begin[] {
  const options = clusters.flatMap(({ x, marks }) => {
    const mark = marks.findLast(({ kind }) => kind === 'option');
    return mark ? [{ x: marks.length > 1 ? x + NUMBER : x - 5, mark, token: tokenOf(mark) }] : [];
  });
  const first = options.filter(({ token }, index) => token !== options[index - 1]?.token);
  return first.map(({ x, mark }) => ({ x, text: wordsOf(mark) }));
}

const after = ({ x, text }: Begin, end: number): OptionLabel | undefined =>
  cut(text, end - x - APART, { x, anchor: 'start' });

function cut(text: string, room: number, at: Pick<OptionLabel, 'x' | 'anchor'>): OptionLabel | undefined {
  const [all, letters] = [[...text], Math.floor(room / LETTER)];
  if (all.length <= letters) return { ...at, text };
  return letters < FEWEST ? undefined : { ...at, text: `${all.slice(0, letters - 1).join('')}…` };
}

const tokenOf = ({ observation: { reading } }: Mark): string => (reading.outcome === 'read' ? reading.value : '');
