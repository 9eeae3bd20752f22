import { payloadOf } from '../../core/entry';
import { accountNames } from '../../core/names';
import type { Account, Payload } from '../../core/payload';
import type { ExportInput } from '../input';
import { objectionWords } from '../row-words';
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

/** What the holder states: whom the record is for, an objection, the region. */
export function holderRows(input: ExportInput): Particular[] {
  const { recipient, texts } = input;
  const region: Particular = [texts('record_region'), texts('record_region_none')];
  const made: Particular[] =
    recipient === undefined
      ? []
      : [[texts('record_for'), html`<bdi>${recipient}</bdi> ${texts('record_holder_states')}`]];
  return [...made, ...objectionRows(input), region];
}

/** Only where the holder said that they object: a switch seen off is no objection. */
function objectionRows(input: ExportInput): Particular[] {
  const { history, texts } = input;
  const stated = history.entries.map(payloadOf).filter(isObjection);
  return stated.map((one) => {
    const words: Markup = html`${moment(one.at, input)}: ${objectionWords(one.objection.right, texts)} ${texts('record_holder_states')}`;
    return [texts('record_objection'), words];
  });
}

type Objection = Extract<Payload, { about: 'objection' }>;
const isObjection = (payload: Payload | undefined): payload is Objection =>
  payload?.kind === 'statement' && payload.about === 'objection';
