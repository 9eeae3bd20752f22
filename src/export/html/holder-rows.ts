import { accountNames } from '../../core/names';
import type { Account } from '../../core/payload';
import { regionKey } from '../../core/region';
import { regionStatement, statementsAbout } from '../../core/statements';
import { accountKey } from '../../core/visits';
import type { ExportInput } from '../input';
import { objectionWords, replyWords, turnedOffWords } from '../row-words';
import { moment, type Particular } from './date-rows';
import { html, type Markup } from './markup';

/** Whose account it was, as far as the page and the holder say. */
export function accountRow(account: Account, { history, texts }: ExportInput): Particular {
  if (account === 'unknown') return [texts('record_account'), texts('record_account_unknown')];
  const label = texts('record_account_label', { label: account.label });
  const named = accountNames(history.entries).get(account.reference);
  const words = named
    ? html`${label}; ${texts('record_account_named')} <bdi>${named.name}</bdi> ${texts('record_holder_states')}`
    : label;
  return [texts('record_account'), words];
}

/** What the holder states: whom the record is for, an objection, what LinkedIn replied, the day of the opt-out, the region. */
export function holderRows(input: ExportInput): Particular[] {
  const { recipient, texts } = input;
  const made: Particular[] =
    recipient === undefined
      ? []
      : [[texts('record_for'), html`<bdi>${recipient}</bdi> ${texts('record_holder_states')}`]];
  return [...made, ...objectionRows(input), ...replyRows(input), ...turnedOffRows(input), regionRow(input)];
}

/** Only where the holder said that they object: a switch seen off is no objection. */
function objectionRows(input: ExportInput): Particular[] {
  const { texts } = input;
  return statementsAbout(input.history, 'objection').map((one) => {
    const words: Markup = html`${moment(one.at, input)}: ${objectionWords(one.objection.right, texts)} ${texts('record_holder_states')}`;
    return [texts('record_objection'), words];
  });
}

function replyRows(input: ExportInput): Particular[] {
  const { texts } = input;
  return statementsAbout(input.history, 'reply').map((one) => {
    const words = html`${moment(one.at, input)}: ${replyWords(one, texts)} ${texts('record_holder_states')}`;
    return [texts('record_reply'), words];
  });
}

/** The day on which the switch was turned off: the newest one stated of each account, marked as what it is. */
function turnedOffRows(input: ExportInput): Particular[] {
  const { history, texts } = input;
  const names = accountNames(history.entries);
  const newest = new Map(statementsAbout(input.history, 'turned-off').map((one) => [accountKey(one.account), one]));
  return [...newest.values()].map((one) => {
    const words = html`${moment(one.at, input)}: ${turnedOffWords(one, names, texts)} ${texts('record_holder_states')}`;
    return [texts('record_turned_off'), words];
  });
}

function regionRow(input: ExportInput): Particular {
  const { texts } = input;
  const stated = regionStatement(input.history);
  if (stated === undefined) return [texts('record_region'), texts('record_region_none')];
  return [texts('record_region'), `${texts(regionKey(stated.region))} ${texts('record_holder_states')}`];
}
