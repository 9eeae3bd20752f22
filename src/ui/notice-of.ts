import { apart } from '../core/dates';
import { driftValues } from '../core/drift-words';
import { otherDrifts } from '../core/drifts';
import { millis } from '../core/instant';
import { reasonKey, valueWords } from '../core/text-keys';
import type { Words } from '../core/texts';
import { hereNotice } from './here-notice';
import { failureOf, lastRead, readState, type Seen } from './seen';
import { damageOf } from './trouble';

type Notice = (seen: Seen, words: Words) => string | undefined;

// In order of urgency (interface, section 4.1). The later ones speak of "the state above", which a red card does not show.
const ALWAYS: readonly Notice[] = [damaged, noAccess, here];
const BESIDE_A_STATE: readonly Notice[] = [failed, maybeOther, differs, elsewhere, due, drifted, imported];

/** The most urgent notice, if any. What the card itself says is not said again. */
export function noticeOf(seen: Seen, words: Words): string | undefined {
  const notices = seen.trouble ? ALWAYS : [...ALWAYS, ...BESIDE_A_STATE];
  for (const notice of notices) {
    const text = notice(seen, words);
    if (text !== undefined) return text;
  }
  return undefined;
}

function damaged({ history, trouble }: Seen, { texts }: Words): string | undefined {
  const damage = damageOf(history);
  if (damage === undefined || trouble?.kind === 'damaged') return undefined;
  return texts('notice_damaged', { n: damage.count, m: damage.of });
}

function noAccess({ access, shown, trouble }: Seen, { texts }: Words): string | undefined {
  const isOnCard = readState(shown) === undefined && trouble === undefined;
  return access || isOnCard ? undefined : texts('state_noaccess_meaning');
}

// Whoever opens the popup over another setting's page asks about that one.
function here({ here: settings = [] }: Seen, words: Words): string | undefined {
  return hereNotice(settings, words);
}

function failed(seen: Seen, words: Words): string | undefined {
  const failure = failureOf(seen);
  const last = lastRead(seen.shown);
  if (failure === undefined || last === undefined) return undefined;
  const [date, date2] = apart(words.dates, failure.at, last.at);
  return words.texts('notice_failed', { date, reason: words.texts(reasonKey(failure.reason, '_short')), date2 });
}

function maybeOther({ shown }: Seen, { texts, dates }: Words): string | undefined {
  const off = shown.maybeOther;
  // Of two accounts that are known, the next notice says which one differs.
  if (off === undefined || (off.account !== 'unknown' && shown.account !== 'unknown')) return undefined;
  return texts('notice_maybe_other_account', { date: dates.day(off.at) });
}

function differs({ shown }: Seen, { texts, dates }: Words): string | undefined {
  const other = shown.differs;
  if (other === undefined || other.account === 'unknown') return undefined;
  const state = valueWords(other.reading, texts);
  return texts('notice_other_account', { label: other.account.label, state, date: dates.day(other.at) });
}

function due({ shown, isDue }: Seen, { texts, dates }: Words): string | undefined {
  const last = lastRead(shown);
  return isDue && last ? texts('notice_reminder', { date: dates.day(last.at) }) : undefined;
}

function drifted({ history }: Seen, words: Words): string | undefined {
  const [drift, ...more] = otherDrifts(history);
  if (drift === undefined) return undefined;
  const values = { name: drift.name, n: more.length, ...driftValues(drift, words) };
  return words.texts(more.length > 0 ? 'notice_drifts' : 'notice_drift', values);
}

// What is older than the reading here is no news.
function elsewhere({ shown, elsewhere: told }: Seen, { texts, dates }: Words): string | undefined {
  const here = lastRead(shown);
  if (told === undefined || (here && millis(here.at) >= millis(told.at))) return undefined;
  const { browser, at, ...read } = told;
  return texts('notice_elsewhere', { state: valueWords(read, texts), date: dates.minute(at), browser });
}

// What was read here needs no word of a file's; and a file's word never stands for a reading.
function imported(seen: Seen, { texts, dates }: Words): string | undefined {
  const last = readState(seen.shown) ? undefined : seen.imported;
  return last && texts('notice_imported', { state: valueWords(last, texts), date: dates.day(last.at) });
}
