import { type Line, payloadOf } from '../core/entry';
import type { History } from '../core/history';
import { type Instant, millis } from '../core/instant';
import type { Kept } from '../core/kept';
import { accountNames } from '../core/names';
import type { Observation, Payload, Program } from '../core/payload';
import type { Texts } from '../core/texts';
import { emptyWords, payloadWords, type RowWords } from './row-words';
import { stampWords } from './words';

/** How a row is drawn: a switch by what it showed, the rest by what it is. */
export type RowKind =
  | 'on'
  | 'off'
  | 'off-shown'
  | 'not-read'
  | 'statement'
  | 'picture'
  | 'erasure'
  | 'erased'
  | 'left-out'
  | 'damaged';

/** One line of history in words, as HTML, CSV and the history page show it. Empty where there is nothing to say. */
export type Row = {
  readonly seq: number;
  readonly kind: RowKind;
  /** Undefined where the entry cannot be read, or holds nothing. */
  readonly at?: Instant;
  readonly state: string;
  /** From a fresh page or not. */
  readonly basis: string;
  /** How the value came to differ from the one before. */
  readonly change: string;
  /** Why there is no value. */
  readonly reason: string;
  /** What the holder stated or added. */
  readonly said: string;
  readonly account: string;
  /** What sealed the entry. */
  readonly program?: Program;
  /** By whom independent time stamps say that the entry existed, and by when. */
  readonly stamp: string;
  /** The link: fingerprint of this entry and of all before it. */
  readonly seal: string;
  /** True where the device's clock is behind the entry before. */
  readonly clockBack: boolean;
  readonly observation?: Observation;
};

type Read = { readonly line: Line; readonly payload: Payload | undefined };

/** What rows are made from. */
export type RowSource = Pick<Kept, 'history' | 'stamps'>;

/** The lines of history in order, as people count them: without the entry that opens the ledger. */
export function rowsOf(source: RowSource, texts: Texts): Row[] {
  const { history, stamps } = source;
  const names = accountNames(history.entries);
  const read = history.entries.map((line) => ({ line, payload: payloadOf(line) }));
  const wordsOf = ({ line: { seq }, payload }: Read): RowWords =>
    payload ? payloadWords(payload, names, texts) : emptyWords(whyEmpty(seq, history), texts);
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
export function howWords({ basis, change, reason, said }: Row): string {
  return [basis, change, reason, said].filter((words) => words !== '').join('; ');
}

function whyEmpty(seq: number, { leftOut, erased }: History): 'damaged' | 'erased' | 'left-out' {
  if (!leftOut.includes(seq)) return 'damaged';
  return erased.includes(seq) ? 'erased' : 'left-out';
}

function isBehind(one: Payload | undefined, before: Payload | undefined): boolean {
  return one !== undefined && before !== undefined && millis(one.at) < millis(before.at);
}
