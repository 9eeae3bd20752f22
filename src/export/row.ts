import { type Line, payloadOf } from '../core/entry';
import { type Instant, millis } from '../core/instant';
import type { Kept } from '../core/kept';
import { accountNames } from '../core/names';
import type { Payload, Program } from '../core/payload';
import type { Texts } from '../core/texts';
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

type Read = { readonly line: Line; readonly payload: Payload | undefined };

/** What rows are made from. */
export type RowSource = Pick<Kept, 'history' | 'stamps'>;

/** The lines of history in order, as people count them: without the entry that opens the ledger. */
export function rowsOf(source: RowSource, texts: Texts): Row[] {
  const { history, stamps } = source;
  const names = accountNames(history.entries);
  const read = history.entries.map((line) => ({ line, payload: payloadOf(line) }));
  const [leftOut, erased] = [new Set(history.leftOut), new Set(history.erased)];
  const whyEmpty = (seq: number) => (erased.has(seq) ? 'erased' : leftOut.has(seq) ? 'left-out' : 'damaged');
  const wordsOf = ({ line: { seq }, payload }: Read): RowWords =>
    payload ? payloadWords(payload, names, texts) : emptyWords(whyEmpty(seq), texts);
  const rowOf = (one: Read, index: number): Row => ({
    seq: one.line.seq,
    ...(one.payload && { at: one.payload.at, program: one.payload.program }),
    stamp: stampWords(
      stamps.filter(({ seq }) => seq === one.line.seq),
      texts,
    ),
    seal: one.line.link,
    clockBack: isBehind(one.payload, read[index - 1]?.payload),
    ...wordsOf(one),
  });
  return read.map(rowOf).filter(({ seq }) => seq > 0);
}

/** How a switch was read, or why not, in one cell. */
export function howWords({ basis, change, reason, said }: RowWords): string {
  return [basis, change, reason, said].filter((words) => words !== '').join('; ');
}

function isBehind(one: Payload | undefined, before: Payload | undefined): boolean {
  return one !== undefined && before !== undefined && millis(one.at) < millis(before.at);
}
