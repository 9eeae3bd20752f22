import { adds } from '../core/adds';
import { type Belongings, subjectOf } from '../core/ledger';
import type { Account } from '../core/payload';
import { seal } from '../core/seal';
import type { Recorded, Report } from '../messages/protocol';
import { ok, refused } from '../messages/result';
import { accountFor, observationOf, observedBefore, sealedReading } from './observe';
import { openLedger } from './open-ledger';
import { endsOff, isTooFast } from './pace';
import type { Ports } from './ports';

/** The steps of a recording. The background can die after any of them; the page then repeats its report. */
export const STEPS = {
  opened: 'A ledger with a key stands in the store.',
  compared: 'The report is known to add something to what was recorded before.',
  sealed: 'The entry is hashed and signed; nothing of it is stored.',
  appended: 'The entry is on the disk: from here on a repeat finds it and adds nothing.',
  announced: 'Open pages have been told.',
  shown: 'The toolbar shows it.',
} as const;
export type Step = keyof typeof STEPS;

/** Records one report, step by step. Holds no state: all of it is in the store. To be run under the lock. */
export async function* recording(report: Report, ports: Ports): AsyncGenerator<Step, Recorded> {
  const { store } = ports;
  const opened = await openLedger(ports);
  const { signer, head } = opened;
  yield 'opened';
  if (await store.hasPass(signer.ledger, report.visit, report.pass)) return nothingNew(ports);
  const account = await accountFor(report.ownLinks, store);
  const subject = subjectOf(report.setting, account);
  const before = await observedBefore(report.setting, signer.ledger, store);
  const reading = await sealedReading(report, account, before);
  const at = ports.now();
  if (!adds(reading, at, await before.newest(subject))) return nothingNew(ports);
  if (await isTooFast(opened, at, store)) {
    const last = await before.latest((one) => one.reading.outcome === 'read');
    if (!endsOff(reading, last)) return refused('not-accepted');
  }
  yield 'compared';
  const observation = observationOf(report, account, reading, at, ports);
  const entry = await seal(observation, signer, head, ports.newSalt());
  yield 'sealed';
  await store.append(signer.ledger, entry, { subject, visit: report.visit, pass: report.pass }, meeting(account));
  yield 'appended';
  ports.announce();
  yield 'announced';
  await ports.showState();
  yield 'shown';
  return ok('stored');
}

// The background may have died between keeping an entry and showing it, so the toolbar is brought up to date even so.
async function nothingNew(ports: Ports): Promise<Recorded> {
  await ports.showState();
  return ok('nothing-new');
}

// Who is met for the first time is kept with the entry; who was met before is kept as before.
const meeting = (account: Account): Belongings => (account === 'unknown' ? {} : { met: account });
