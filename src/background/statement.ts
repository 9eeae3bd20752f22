import { cleanWords } from '../core/clean';
import { dayOf } from '../core/day';
import type { KnownAccount } from '../core/ledger';
import { type Account, type ObjectionRight, STATEMENT_MAX, type Statement, type Unplaced } from '../core/payload';
import { REFERENCE_MAX, REPLY_MAX } from '../core/reply';
import {
  accountSentence,
  objectionSentence,
  recipientSentence,
  regionSentence,
  replySentence,
  turnedOffSentence,
} from '../core/sentence';
import { MAIN_SETTING } from '../core/setting';
import { SETTINGS } from '../linkedin/catalogue/settings';
import type { StatementRequest } from '../messages/protocol';
import { ok, refused } from '../messages/result';
import type { Doing } from './ports';
import { type Frame, sealNext } from './seal-next';

const MAIN_NAME = SETTINGS.find(({ id }) => id === MAIN_SETTING)?.name ?? MAIN_SETTING;

type Make = (frame: Frame) => Unplaced<Statement>;
type About<Of extends StatementRequest['about']> = Extract<StatementRequest, { readonly about: Of }>;

/** Seals what the holder states. */
export const addStatement: Doing<StatementRequest> = async (request, ports) => {
  // On a day that is still to come nobody turned anything off, and nobody replied.
  if ('day' in request && request.day > dayOf(ports.now())) return refused('not-accepted');
  const make = statementOf(request, await ports.store.accounts());
  if (make === undefined) return refused('not-accepted');
  const { ledger, entry } = await sealNext(make, ports);
  await ports.store.append(ledger, entry, {});
  return ok('stored');
};

/** Undefined for what states nothing: nothing but disguises and spaces, or an account that this history does not know. */
function statementOf(request: StatementRequest, met: readonly KnownAccount[]): Make | undefined {
  switch (request.about) {
    case 'objection':
      return objection(request.right);
    case 'region':
      return region(request);
    case 'turned-off':
      return turnedOff(request, met);
    case 'reply':
      return reply(request);
    case 'recipient':
      return recipient(cleanWords(request.text, STATEMENT_MAX));
    case 'account':
      return nameOf(request, cleanWords(request.text, STATEMENT_MAX), met);
  }
}

function recipient(text: string): Make | undefined {
  if (text === '') return undefined;
  return (frame) => {
    const sentence = recipientSentence(frame.at, text);
    return { ...frame, kind: 'statement', about: 'recipient', text, sentence };
  };
}

function nameOf({ label }: About<'account'>, text: string, met: readonly KnownAccount[]): Make | undefined {
  const account = met.find((one) => one.label === label);
  if (account === undefined || text === '') return undefined;
  return (frame) => {
    const sentence = accountSentence(frame.at, label, text);
    return { ...frame, kind: 'statement', about: 'account', account, text, sentence };
  };
}

// What follows is said by the sentence and a member of its own: there are no words of the holder's.

const objection =
  (right: ObjectionRight): Make =>
  (frame) => ({
    ...frame,
    kind: 'statement',
    about: 'objection',
    text: '',
    // What is objected to: the use that the main setting speaks of.
    objection: { kind: 'right-exercise', right, purpose: ['model-training', 'content-generation'] },
    sentence: objectionSentence(frame.at, right),
  });

function turnedOff({ label, day }: About<'turned-off'>, met: readonly KnownAccount[]): Make | undefined {
  const account: Account | undefined = label === null ? 'unknown' : met.find((one) => one.label === label);
  if (account === undefined) return undefined;
  return (frame) => {
    const sentence = turnedOffSentence(frame.at, MAIN_NAME, day, account);
    return { ...frame, kind: 'statement', about: 'turned-off', text: '', account, day, sentence };
  };
}

function reply({ request, says, day, ...words }: About<'reply'>): Make {
  const reference = cleanWords(words.reference, REFERENCE_MAX);
  const made = { request, says, day, reference, text: cleanWords(words.text, REPLY_MAX) };
  return (frame) => ({
    ...frame,
    kind: 'statement',
    about: 'reply',
    ...made,
    sentence: replySentence(frame.at, made),
  });
}

const region =
  ({ region: named }: About<'region'>): Make =>
  (frame) => ({
    ...frame,
    kind: 'statement',
    about: 'region',
    text: '',
    region: named,
    sentence: regionSentence(frame.at, named),
  });
