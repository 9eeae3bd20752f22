import { StoreError } from '../core/ledger';
import type { Forbiddable } from '../core/managed';
import type { FromPage, Report, ToWrite, Written } from '../messages/protocol';
import { refused } from '../messages/result';
import { erase } from './erase';
import { eraseAll } from './erase-all';
import { forget } from './forget';
import { importRecord } from './import-record';
import { markExported } from './mark-exported';
import { addPicture } from './picture';
import type { Doing, Ports } from './ports';
import { recording } from './recording';
import { addStamp } from './stamp';
import { addStatement } from './statement';

/** What each kind of message of our own pages has done. */
const DOES: { readonly [Type in FromPage['type']]: Doing<Extract<FromPage, { readonly type: Type }>> } = {
  statement: addStatement,
  exported: markExported,
  erase,
  'erase-all': eraseAll,
  stamp: addStamp,
  picture: addPicture,
  import: importRecord,
  forget,
};

/** What changes what the toolbar says. */
const SHOWN: readonly FromPage['type'][] = ['erase', 'erase-all', 'statement'];

/** What an organisation can forbid. */
const FORBIDDEN: Readonly<Partial<Record<FromPage['type'], Forbiddable>>> = { stamp: 'stamps', picture: 'pictures' };

/** Does what a message asks. A store that refuses is an answer; anything unforeseen rejects, and the sender repeats. */
export async function handle(message: ToWrite, ports: Ports): Promise<Written> {
  try {
    return await (message.type === 'report' ? record(message, ports) : write(message, ports));
  } catch (cause) {
    if (cause instanceof StoreError) return refused(cause.refusal);
    throw cause;
  }
}

async function record(report: Report, ports: Ports): Promise<Written> {
  const steps = recording(report, ports);
  let next = await steps.next();
  while (!next.done) next = await steps.next();
  return next.value;
}

async function write(message: FromPage, ports: Ports): Promise<Written> {
  const what = FORBIDDEN[message.type];
  if (what !== undefined && (await ports.forbids(what))) return refused('not-accepted');
  // The table gives each type the function for its own messages, which the compiler cannot follow through a union.
  const written = await (DOES[message.type] as Doing<FromPage>)(message, ports);
  if (written.ok && written.value === 'stored') ports.announce();
  // The background may have died between erasing and showing it, so a repeat that finds nothing shows it even so. A statement
  // may be of what was waited for.
  if (SHOWN.includes(message.type)) await ports.showState();
  return written;
}
