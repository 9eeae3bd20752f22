import type { FromPage, StatementRequest } from '../../src/messages/protocol';
import {
  accountName,
  EXPORTED_AT,
  erased,
  type MAIN_JOB,
  objection,
  picture,
  region,
  reply,
  statement,
  turnedOff,
} from '../export/example';

function statedIn(message: StatementRequest): string {
  switch (message.about) {
    case 'objection':
      return `objection ${message.right}`;
    case 'turned-off':
      return `off on ${message.day} of ${message.label}`;
    case 'region':
      return `region ${message.region}`;
    case 'reply':
      return `reply: ${message.day} ${message.says} ${message.request}`;
    default:
      return message.text;
  }
}

/** What the background was asked for, in one line. */
export function told(message: FromPage): string {
  switch (message.type) {
    case 'statement':
      return `seal ${statedIn(message)}`;
    case 'exported':
    case 'erase':
      return `${message.type === 'erase' ? 'erase' : 'note'} ${message.ledger} ${message.seq}`;
    case 'stamp':
      return `stamp ${message.stamp.seq}`;
    case 'forget':
      return `forget ${message.ledger}`;
    default:
      return message.type;
  }
}

/** The line that a message leads to, if it is one. */
export function lineOf(message: FromPage): (typeof MAIN_JOB)[number] | undefined {
  if (message.type === 'erase') return erased(EXPORTED_AT, message.seq);
  if (message.type === 'picture') return picture(message.taken, message.bytes);
  if (message.type !== 'statement') return undefined;
  switch (message.about) {
    case 'recipient':
      return statement(EXPORTED_AT, message.text);
    case 'account':
      return accountName(EXPORTED_AT, knownAccount(message.label), message.text);
    case 'objection':
      return objection(EXPORTED_AT, message.right);
    case 'turned-off':
      return turnedOff(EXPORTED_AT, message.day, message.label === null ? 'unknown' : knownAccount(message.label));
    case 'region':
      return region(EXPORTED_AT, message.region);
    case 'reply':
      return reply(EXPORTED_AT, message);
  }
}

/** An account of this letter, always with the same reference. */
export const knownAccount = (label: string) => ({ label, reference: label.padEnd(43, '_') });
