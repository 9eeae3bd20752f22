import { cleanWords } from '../core/clean';
import type { KnownAccount } from '../core/ledger';
import { type ObjectionRight, type Payload, STATEMENT_MAX, type Unplaced } from '../core/payload';
import { accountSentence, objectionSentence, recipientSentence } from '../core/sentence';
import type { StatementRequest } from '../messages/protocol';
import { ok, refused } from '../messages/result';
import type { Doing } from './ports';
import { type Frame, sealNext } from './seal-next';

type Statement = Unplaced<Extract<Payload, { kind: 'statement' }>>;

/** Seals what the holder states. */
export const addStatement: Doing<StatementRequest> = async (request, ports) => {
  const make = statementOf(request, await ports.store.accounts());
  if (make === undefined) return refused('not-accepted');
  const { ledger, entry } = await sealNext(make, ports);
  await ports.store.append(ledger, entry, {});
  return ok('stored');
};

/** Undefined for what states nothing: nothing but disguises and spaces, or an account that this history does not know. */
function statementOf(
  request: StatementRequest,
  met: readonly KnownAccount[],
): ((frame: Frame) => Statement) | undefined {
  if (request.about === 'objection') return objection(request.right);
  const words = cleanWords(request.text, STATEMENT_MAX);
  if (words === '') return undefined;
  return request.about === 'recipient' ? recipient(words) : nameOf(request.label, words, met);
}

const recipient = (text: string) => (frame: Frame) =>
  ({ ...frame, kind: 'statement', about: 'recipient', text, sentence: recipientSentence(frame.at, text) }) as const;

function nameOf(label: string, text: string, met: readonly KnownAccount[]) {
  const account = met.find((one) => one.label === label);
  if (account === undefined) return undefined;
  return (frame: Frame) => {
    const sentence = accountSentence(frame.at, label, text);
    return { ...frame, kind: 'statement', about: 'account', account, text, sentence } as const;
  };
}

// All that the holder says is in the sentence and the ground: there are no words of their own.
const objection =
  (right: ObjectionRight) =>
  (frame: Frame): Statement => ({
    ...frame,
    kind: 'statement',
    about: 'objection',
    text: '',
    // What is objected to: the use that the main setting speaks of.
    objection: { kind: 'right-exercise', right, purpose: ['model-training', 'content-generation'] },
    sentence: objectionSentence(frame.at, right),
  });
