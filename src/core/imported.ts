import { type Line, leftOut } from './entry';
import { historyOf } from './history';
import type { Instant } from './instant';
import type { TimeStamp } from './kept';
import type { Imported } from './ledger';
import { type Part, united } from './merge';
import { linesOf, type RecordFile, tokensOf } from './record';
import { MAIN_SETTING } from './setting';
import { shownState } from './state';

/**
 * A record as it is kept: its stamps stand beside it, not in its lines.
 * @param stamps what is known of its tokens; those of any others are passed over
 */
export function importedOf(record: RecordFile, stamps: readonly TimeStamp[], at: Instant): Imported {
  return keep(record, linesOf(record), stamps.filter(standsIn(record)), at);
}

/** What was imported before, and what is imported now of the same ledger, as one. */
export function importedTogether(before: Imported, now: Imported): Imported {
  const { lines, stamps, pictures } = united(partOf(before), partOf(now));
  return keep({ ...now.record, pictures: [...pictures] }, lines, stamps, now.at);
}

/** An imported record without the contents of one entry. */
export function withoutEntry({ record, stamps, at }: Imported, seq: number): Imported {
  const isOther = (one: { readonly seq: number }) => one.seq !== seq;
  const lines = linesOf(record).map((line) => (isOther(line) ? line : leftOut(line)));
  return keep({ ...record, pictures: record.pictures.filter(isOther) }, lines, stamps.filter(isOther), at);
}

/** What an import holds of its ledger. */
export const partOf = ({ record, stamps }: Imported): Part => ({
  kid: record.key.kid,
  lines: linesOf(record),
  stamps,
  pictures: record.pictures,
});

/** Whether the record holds the token of a stamp, at the place that the stamp names. */
export function standsIn({ entries }: RecordFile): (stamp: TimeStamp) => boolean {
  const tokens = new Map(entries.map((entry) => [entry.seq, tokensOf(entry)]));
  return ({ seq, token }) => tokens.get(seq)?.includes(token) ?? false;
}

function keep(record: RecordFile, lines: readonly Line[], stamps: readonly TimeStamp[], at: Instant): Imported {
  const { seq, link } = lines.at(-1) ?? record.head;
  return { record: { ...record, head: { seq, link }, entries: lines }, stamps, at, ...lastOf(record.ledger, lines) };
}

// What is hidden was perhaps the latest reading: then nothing is said of the setting.
function lastOf(ledger: string, lines: readonly Line[]): Pick<Imported, 'last'> {
  const { observations, unseen } = historyOf(ledger, lines, undefined);
  const { state } = shownState(observations, MAIN_SETTING, unseen);
  if (!('last' in state) || 'option' in state.last.reading) return {};
  return { last: { value: state.last.reading.value, at: state.last.at } };
}
