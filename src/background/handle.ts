import { cleanWords } from '../core/clean';
import { StoreError } from '../core/ledger';
import { STATEMENT_MAX } from '../core/payload';
import { seal } from '../core/seal';
import { recipientSentence } from '../core/sentence';
import type { ExportedNotice, Recorded, StatementRequest, ToBackground } from '../messages/protocol';
import { ok, refused } from '../messages/result';
import { openLedger } from './open-ledger';
import type { Ports } from './ports';
import { recording } from './recording';

/** Does what a message asks. A store that refuses is an answer; anything unforeseen rejects, and the sender repeats. */
export async function handle(message: ToBackground, ports: Ports): Promise<Recorded> {
  try {
    return await perform(message, ports);
  } catch (cause) {
    if (cause instanceof StoreError) return refused(cause.refusal);
    throw cause;
  }
}

async function perform(message: ToBackground, ports: Ports): Promise<Recorded> {
  if (message.type === 'report') return run(recording(message, ports));
  // What is nothing but disguises and spaces states nothing.
  if (message.type === 'statement' && cleanWords(message.text) === '') return refused('not-accepted');
  await (message.type === 'statement' ? state(message, ports) : markExported(message, ports));
  ports.announce();
  return ok('stored');
}

async function run<Outcome>(steps: AsyncGenerator<unknown, Outcome>): Promise<Outcome> {
  let next = await steps.next();
  while (!next.done) next = await steps.next();
  return next.value;
}

async function state({ about, text }: StatementRequest, ports: Ports): Promise<void> {
  const { signer, head } = await openLedger(ports);
  const [at, words] = [ports.now(), cleanWords(text, STATEMENT_MAX)];
  const program = ports.program();
  const statement = {
    kind: 'statement',
    at,
    program,
    sentence: recipientSentence(at, words),
    about,
    text: words,
  } as const;
  await ports.store.append(signer.ledger, await seal(statement, signer, head, ports.newSalt()), {});
}

async function markExported({ ledger, seq }: ExportedNotice, ports: Ports): Promise<void> {
  await ports.store.markExported(ledger, { seq, at: ports.now() });
}
