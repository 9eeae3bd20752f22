import { cleanWords } from '../clean';
import type { Payload } from '../payload';
import type { RecordFile } from '../record';
import { RECORD_CONTEXT } from '../record-context';
import { ahead } from './ahead';
import { chainWalk } from './chain-walk';
import { findRecord } from './find-record';
import { type Findings, findings } from './findings';
import { omissions } from './omissions';
import { openEntry } from './open-entry';
import { parseRecord } from './parse';
import { pictures } from './pictures';
import { same } from './same';
import { type SealingKey, sealingKey } from './sealing-key';
import { signatures } from './signatures';
import { stamps } from './stamps';
import type { Step } from './step';
import { unreadable } from './unreadable';
import type { CheckStamp, Verdict } from './verdict';

export type VerifyOptions = {
  /** Given what each entry seals, in the file's order, once it passed by itself; the chain may yet break. Not cleaned. */
  readonly onEntry?: (payload: Payload) => void;
  /** After each line. Whatever it throws ends the check and is passed on: the way to cancel. */
  readonly onProgress?: (done: number, of: number) => void | Promise<void>;
};

/**
 * Checks the text of a file, JSON or HTML, in one pass over its lines, of which none is kept. Never throws by itself,
 * whatever the text is. `test/vectors/README.md` lists what can be changed in a file without being noticed.
 */
export async function verify(text: string, checkStamp: CheckStamp, options: VerifyOptions = {}): Promise<Verdict> {
  const file = findRecord(text);
  if (!file.ok) return unreadable(file.problem);
  const parsed = parseRecord(file.text);
  if (!parsed.ok) return unreadable(parsed.problem);
  const found = findings();
  if (!same(parsed.record['@context'], RECORD_CONTEXT)) found.add('parse', { code: 'context' });
  const key = await sealingKey(parsed.record, found);
  const steps = stepsOf(parsed.record, checkStamp, found);
  await walk(parsed.record, key, Object.values(steps), options);
  return verdictOf(parsed.record, key.kid, steps, found, file.isHtml);
}

type Steps = ReturnType<typeof stepsOf>;

const stepsOf = (record: RecordFile, checkStamp: CheckStamp, found: Findings) => ({
  signatures: signatures(found),
  chain: chainWalk(record, found),
  omissions: omissions(record, found),
  stamps: stamps(checkStamp, found),
  pictures: pictures(record, found),
});

async function walk(
  { entries, ledger }: RecordFile,
  key: SealingKey,
  steps: readonly Step[],
  { onEntry, onProgress }: VerifyOptions,
): Promise<void> {
  let place = 0;
  for await (const opened of ahead(entries, (entry) => openEntry(entry, { key, ledger }))) {
    place += 1;
    for (const step of steps) await step.see(opened);
    if (opened.state === 'sealed') onEntry?.(opened.payload);
    await onProgress?.(place, entries.length);
  }
}

function verdictOf(record: RecordFile, kid: string, steps: Steps, found: Findings, isHtml: boolean): Verdict {
  const { entries, ledger, made, pictures } = record;
  const ended = Object.values(steps).map((step) => step.end());
  const summary = {
    ledger,
    kid,
    made: { program: cleanWords(`${made.program.name} ${made.program.version}`), at: made.at },
    ...steps.signatures.passed(),
    ...steps.omissions.counts(),
    stamps: steps.stamps.fitting,
    pictures: pictures.length,
    isHtml,
  };
  return { steps: [found.stepResult('parse', entries.length, true), ...ended], ...found.sum(), summary };
}
