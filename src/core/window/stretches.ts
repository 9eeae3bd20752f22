import { type Day, dayOf } from '../day';
import { BAR_START, type Ending } from './ending';
import type { RegionFacts, RegionWindow } from './region-window';

/** A piece of the bar. `hatched` where its start or end is not known. */
export type Stretch = {
  readonly from: Day;
  readonly to: Day;
  readonly fill: 'solid' | 'hatched';
  /** May have begun earlier, may go on: an arrow stands there. */
  readonly isOpen: 'start' | 'end' | 'both' | 'none';
};

type Piece = Pick<Stretch, 'from' | 'to' | 'fill'> & { readonly goesOn?: true };

/**
 * The pieces of the bar from September 2024 to today (interface, 9.2).
 * @param today by the device's clock
 */
export function stretchesOf({ windows, isReported }: RegionFacts, ending: Ending, today: Day): Stretch[] {
  return windows.flatMap((window) => {
    const pieces = piecesOf(window, ending, today).filter(({ from, to }) => from < to);
    return pieces.map((piece, index) => ({
      from: piece.from,
      to: piece.to,
      fill: isReported ? 'hatched' : piece.fill,
      isOpen: openness(index === 0 && isOpenAtStart(window), piece.goesOn === true),
    }));
  });
}

/** Whether nothing seen or stated leaves room for a window that goes on: it was off before that began. */
export function isOver({ from }: RegionWindow, ending: Ending): boolean {
  const day = offDay(ending);
  return from !== null && day !== undefined && day < from;
}

/** The day on which it was off at the latest, for an ending after which it stayed off. */
export function offDay(ending: Ending): Day | undefined {
  if (ending.kind === 'ended' || ending.kind === 'stated') return ending.day;
  if (ending.kind === 'before') return dayOf(ending.at);
  return ending.kind === 'between' ? dayOf(ending.before) : undefined;
}

const isOpenAtStart = ({ from, isAtLatest }: RegionWindow): boolean => from === null || isAtLatest;

function openness(start: boolean, end: boolean): Stretch['isOpen'] {
  if (start) return end ? 'both' : 'start';
  return end ? 'end' : 'none';
}

function piecesOf({ from, to }: RegionWindow, ending: Ending, today: Day): readonly Piece[] {
  const start = from ?? BAR_START;
  const pieces =
    from === null ? [{ from: start, to: today, fill: 'hatched' } as const] : endedPieces(start, ending, today);
  return to === null ? pieces : pieces.map((piece) => ({ ...piece, to: earlier(piece.to, to) }));
}

function endedPieces(from: Day, ending: Ending, today: Day): readonly Piece[] {
  const solid = (to: Day): Piece => ({ from, to, fill: 'solid' });
  const unsure = (start: Day, to: Day): Piece => ({ from: later(from, start), to, fill: 'hatched' });
  const onwards = (start: Day): Piece => ({ ...unsure(start, today), goesOn: true });
  switch (ending.kind) {
    case 'open':
      return [solid(dayOf(ending.at)), onwards(dayOf(ending.at))];
    case 'ended':
    case 'stated':
      return [solid(ending.day)];
    case 'between':
      return [solid(dayOf(ending.after)), unsure(dayOf(ending.after), dayOf(ending.before))];
    case 'before':
      return [unsure(from, dayOf(ending.at))];
    case 'doubtful':
      return [unsure(from, dayOf(ending.last))];
    case 'uncertain':
      return ending.on ? [solid(dayOf(ending.on)), onwards(dayOf(ending.on))] : [onwards(from)];
    case 'again':
      return [firstPeriod(from, ending), ...secondPeriod(from, ending), onwards(dayOf(ending.last))];
    case 'unknown':
    case 'clock':
      return [onwards(from)];
  }
}

type Again = Extract<Ending, { kind: 'again' }>;

const firstPeriod = (from: Day, { first, isSeen, isRepeated }: Again): Piece => ({
  from,
  to: dayOf(first),
  fill: isSeen && !isRepeated ? 'solid' : 'hatched',
});

const secondPeriod = (from: Day, { after, before, last }: Again): readonly Piece[] => [
  { from: later(from, dayOf(after)), to: dayOf(before), fill: 'hatched' },
  { from: later(from, dayOf(before)), to: dayOf(last), fill: 'solid' },
];

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
const later = (one: Day, other: Day): Day => (one > other ? one : other);
