import { type Entry, payloadOf } from '../core/entry';
import { type Instant, millis } from '../core/instant';
import type { Observation, Payload, Program, SealedReading } from '../core/payload';
import type { Change } from '../core/reading';
import { VALUE_TEXTS } from '../core/text-keys';
import type { Texts } from '../core/texts';
import { plain } from './plain';
import { accountWords, reasonWords } from './words';

/** How a row is drawn: a switch by what it showed, the rest by what it is. */
export type RowKind = 'on' | 'off' | 'off-shown' | 'not-read' | 'statement' | 'damaged';

/** One line of history in words, as HTML, CSV and the history page show it. Empty where there is nothing to say. */
export type Row = {
  readonly seq: number;
  readonly kind: RowKind;
  /** Undefined where the entry cannot be read. */
  readonly at?: Instant;
  readonly state: string;
  /** From a fresh page or not. */
  readonly basis: string;
  /** How the value came to differ from the one before. */
  readonly change: string;
  /** Why there is no value. */
  readonly reason: string;
  /** What the holder stated. */
  readonly said: string;
  readonly account: string;
  /** What sealed the entry. */
  readonly program?: Program;
  /** By whom an independent time stamp says that the entry existed. */
  readonly stamp: string;
  /** The link: fingerprint of this entry and of all before it. */
  readonly seal: string;
  /** True where the device's clock is behind the entry before. */
  readonly clockBack: boolean;
  readonly observation?: Observation;
};

type Read = { readonly entry: Entry; readonly payload: Payload | undefined };
type Words = Omit<Row, 'seq' | 'at' | 'program' | 'stamp' | 'seal' | 'clockBack'>;

/** The lines of history in order, as people count them: without the entry that opens the ledger. */
export function rowsOf(entries: readonly Entry[], texts: Texts): Row[] {
  const read = entries.map((entry) => ({ entry, payload: payloadOf(entry) }));
  return read.map((one, index) => rowOf(one, read[index - 1], texts)).filter(({ seq }) => seq > 0);
}

/** How a switch was read, or why not, in one cell. */
export function howWords({ basis, change, reason, said }: Row): string {
  return [basis, change, reason, said].filter((words) => words !== '').join('; ');
}

function rowOf({ entry, payload }: Read, before: Read | undefined, texts: Texts): Row {
  return {
    seq: entry.seq,
    ...(payload && { at: payload.at, program: payload.program }),
    stamp: texts('value_none'),
    seal: entry.link,
    clockBack: payload !== undefined && before?.payload !== undefined && isBehind(payload.at, before.payload.at),
    ...wordsOf(payload, texts),
  };
}

const isBehind = (at: Instant, before: Instant): boolean => millis(at) < millis(before);

const NOTHING = { basis: '', change: '', reason: '', said: '', account: '' };

function wordsOf(payload: Payload | undefined, texts: Texts): Words {
  if (payload?.kind === 'observation') {
    const account = accountWords(payload.account, texts);
    return { ...NOTHING, ...readingWords(payload.reading, texts), account, observation: payload };
  }
  if (payload?.kind === 'statement') {
    const said = texts('history_recipient', { name: plain(payload.text) });
    return { ...NOTHING, kind: 'statement', state: texts('history_statement'), said };
  }
  return { ...NOTHING, kind: 'damaged', state: texts('history_damaged'), reason: texts('history_damaged_reason') };
}

function changeWords(change: Change, texts: Texts): string {
  if (change === 'none') return '';
  return texts(change === 'seen' ? 'history_change_seen' : 'history_change_found');
}

function readingWords(reading: SealedReading, texts: Texts): Pick<Row, 'kind' | 'state'> & Partial<Words> {
  if (reading.outcome === 'unreadable') {
    return { kind: 'not-read', state: texts('history_not_read'), reason: reasonWords(reading.reason, texts) };
  }
  const fresh = reading.basis === 'confirmed';
  return {
    kind: reading.value === 'off' && !fresh ? 'off-shown' : reading.value,
    state: texts(VALUE_TEXTS[reading.value]),
    basis: texts(fresh ? 'history_fresh' : 'history_not_fresh'),
    change: changeWords(reading.change, texts),
  };
}
