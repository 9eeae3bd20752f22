import { isLater, type Line, payloadOf } from '../core/entry';
import type { Instant } from '../core/instant';
import type { Kept } from '../core/kept';
import { accountNames } from '../core/names';
import type { Program } from '../core/payload';
import type { Texts } from '../core/texts';
import { clockBacks } from '../core/time-line/clock';
import { emptyWords, payloadWords, type RowWords } from './row-words';
import { stampWords } from './words';

/** One line of history in words, as HTML, CSV and the history page show it. Empty where there is nothing to say. */
export type Row = RowWords & {
  readonly seq: number;
  /** Undefined where the entry cannot be read, or holds nothing. */
  readonly at?: Instant;
  /** What sealed the entry. */
  readonly program?: Program;
  /** By whom independent time stamps say that the entry existed, and by when. */
  readonly stamp: string;
  /** The link: fingerprint of this entry and of all before it. */
  readonly seal: string;
  /** True where the device's clock is behind the entry before. */
  readonly clockBack: boolean;
};

/** What rows are made from. */
export type RowSource = Pick<Kept, 'history' | 'stamps'>;

/** The lines of history in order, as people count them: without the entry that opens the ledger. */
export const linesIn = ({ history }: Pick<Kept, 'history'>): Line[] => history.entries.filter(({ seq }) => seq > 0);

/** The same in words. */
export const rowsOf = (source: RowSource, texts: Texts): Row[] => linesIn(source).map(rowMaker(source, texts));

/** Makes rows of single lines, for whoever shows a few of a long history. */
export function rowMaker({ history, stamps }: RowSource, texts: Texts): (line: Line) => Row {
  const names = accountNames(history.entries);
  const backs = new Set(clockBacks(history).map(({ seq }) => seq));
  const stamped = new Set(stamps.map(({ seq }) => seq));
  const stampsAt = (place: number) => (stamped.has(place) ? stamps.filter(({ seq }) => seq === place) : []);
  const [leftOut, erased] = [new Set(history.leftOut), new Set(history.erased)];
  const whyEmpty = (line: Line) => {
    if (erased.has(line.seq)) return 'erased';
    return leftOut.has(line.seq) ? 'left-out' : isLater(line) ? 'later' : 'damaged';
  };
  return (line) => {
    const { seq, link } = line;
    const payload = payloadOf(line);
    return {
      seq,
      ...(payload && { at: payload.at, program: payload.program }),
      stamp: stampWords(stampsAt(seq), texts),
      seal: link,
      clockBack: backs.has(seq),
      ...(payload ? payloadWords(payload, names, texts) : emptyWords(whyEmpty(line), texts)),
    };
  };
}

/** How a switch was read, or why not, in one cell. */
export function howWords({ basis, change, reason, said }: RowWords): string {
  return [basis, change, reason, said].filter((words) => words !== '').join('; ');
}
