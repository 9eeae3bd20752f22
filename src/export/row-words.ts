import type { AccountNames } from '../core/names';
import type { ObjectionRight, Observation, Payload, Reply, SealedReading, Statement } from '../core/payload';
import type { Change } from '../core/reading';
import { type Region, regionKey } from '../core/region';
import { valueWords } from '../core/text-keys';
import type { Texts } from '../core/texts';
import { plain } from './plain';
import { accountWords, reasonWords } from './words';

/** How a row is drawn: a switch by what it showed, the rest by what it is. */
export type RowKind =
  | 'on'
  | 'off'
  | 'off-shown'
  | 'option'
  | 'not-read'
  | 'statement'
  | 'picture'
  | 'erasure'
  | 'erased'
  | 'left-out'
  | 'damaged';

/** What a row says of its entry; the rest of it is where and when. Empty where there is nothing to say. */
export type RowWords = {
  readonly kind: RowKind;
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
  readonly observation?: Observation;
};

type TurnedOff = Extract<Statement, { about: 'turned-off' }>;

const NOTHING = { basis: '', change: '', reason: '', said: '', account: '' };

/** The words of a payload. */
export function payloadWords(payload: Payload, names: AccountNames, texts: Texts): RowWords {
  switch (payload.kind) {
    case 'observation': {
      const account = accountWords(payload.account, names, texts);
      return { ...NOTHING, ...readingWords(payload.reading, texts), account, observation: payload };
    }
    case 'statement':
      return {
        ...NOTHING,
        kind: 'statement',
        state: texts('history_statement'),
        said: statementWords(payload, names, texts),
      };
    case 'picture': {
      const { width, height, digest } = payload;
      const said = texts('history_picture_of', { width, height, digest });
      return { ...NOTHING, kind: 'picture', state: texts('history_picture'), said };
    }
    case 'erased':
      return { ...NOTHING, kind: 'erasure', state: texts('history_erasure', { n: payload.erased.seq }) };
    case 'started':
      return { ...NOTHING, kind: 'statement', state: texts('history_started') };
  }
}

/** The words of a place without contents. */
export function emptyWords(why: 'damaged' | 'later' | 'erased' | 'left-out', texts: Texts): RowWords {
  if (why === 'damaged' || why === 'later') {
    return {
      ...NOTHING,
      kind: 'damaged',
      state: texts('history_damaged'),
      reason: texts(why === 'later' ? 'history_later_reason' : 'history_damaged_reason'),
    };
  }
  return { ...NOTHING, kind: why, state: texts(why === 'erased' ? 'history_erased' : 'history_left_out') };
}

function statementWords(statement: Statement, names: AccountNames, texts: Texts): string {
  switch (statement.about) {
    case 'recipient':
      return texts('history_recipient', { name: plain(statement.text) });
    case 'account':
      return texts('history_account_name', { label: statement.account.label, name: plain(statement.text) });
    case 'objection':
      return objectionWords(statement.objection.right, texts);
    case 'turned-off':
      return turnedOffWords(statement, names, texts);
    case 'region':
      return regionWords(statement.region, texts);
    case 'reply':
      return replyWords(statement, texts);
  }
}

/** On which day the holder turned the switch off. */
export function turnedOffWords({ day, account }: TurnedOff, names: AccountNames, texts: Texts): string {
  if (account === 'unknown') return texts('history_turned_off_unknown', { day });
  return texts('history_turned_off', { day, account: accountWords(account, names, texts) });
}

/** Which region the holder names as theirs. */
export const regionWords = (region: Region, texts: Texts): string =>
  texts('history_region', { region: texts(regionKey(region)) });

/** What LinkedIn replied, as the holder noted it. */
export function replyWords({ request, says, day, reference, text }: Reply, texts: Texts): string {
  return [
    texts(`history_reply_${says}`, { day, request: texts(`request_${request}`) }),
    ...(reference === '' ? [] : [texts('history_reply_reference', { reference: plain(reference) })]),
    ...(text === '' ? [] : [texts('history_reply_text', { text: plain(text) })]),
  ].join(' ');
}

/** What the holder objects to, and on what ground if they named one. */
export function objectionWords(right: ObjectionRight, texts: Texts): string {
  return texts(right === null ? 'history_objection' : 'history_objection_gdpr');
}

function changeWords(change: Change, texts: Texts): string {
  if (change === 'none') return '';
  return texts(change === 'seen' ? 'history_change_seen' : 'history_change_found');
}

function kindOf(reading: Extract<SealedReading, { outcome: 'read' }>, fresh: boolean): RowKind {
  if ('option' in reading) return 'option';
  return reading.value === 'off' && !fresh ? 'off-shown' : reading.value;
}

function readingWords(reading: SealedReading, texts: Texts): Pick<RowWords, 'kind' | 'state'> & Partial<RowWords> {
  if (reading.outcome === 'unreadable') {
    return { kind: 'not-read', state: texts('history_not_read'), reason: reasonWords(reading.reason, texts) };
  }
  const fresh = reading.basis === 'confirmed';
  return {
    kind: kindOf(reading, fresh),
    state: plain(valueWords(reading, texts)),
    basis: texts(fresh ? 'history_fresh' : 'history_not_fresh'),
    change: changeWords(reading.change, texts),
  };
}
