import { sha256, utf8 } from '../core/bytes';
import { cleanWords } from '../core/clean';
import { payloadOf } from '../core/entry';
import type { History } from '../core/history';
import { STATEMENT_MAX } from '../core/payload';
import { MAIN_SETTING } from '../core/setting';
import { shownState } from '../core/state';
import { fileStem } from '../export/file-name';
import type { Format } from '../export/formats';
import { type ExportInput, isRecorded, type Recorded } from '../export/input';
import { SOURCES } from '../linkedin/facts';
import type { ExportedNotice, Refusal, StatementRequest } from '../messages/protocol';
import { ok, type Result, refused } from '../messages/result';
import type { PageWords } from './page-words';
import type { Ports } from './ports';

/** A file that was handed to the browser. */
export type Saved = {
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal digits, as `sha256sum` prints it. */
  readonly hash: string;
  readonly format: Format;
  /** False where the history could not note that it is on a file now. */
  readonly noted: boolean;
};

/** Why there is no file. The first are the store's; `no-answer` is a background that is gone. */
export type SaveRefusal = Refusal | 'nothing' | 'no-key' | 'no-answer' | 'not-saved';

/** What the person asked for. `recipient` is what stands in the field. */
export type Order = { readonly format: Format; readonly recipient: string; readonly words: PageWords };

/**
 * Writes the history as it stands now to a file: seals the statement of whom it is for first, so that the file holds it,
 * and tells the history afterwards what is on a file.
 */
export async function saveRecord(order: Order, ports: Ports): Promise<Result<Saved, SaveRefusal>> {
  const { format } = order;
  const recipient = format.sealed ? cleanWords(order.recipient, STATEMENT_MAX) : '';
  const history = await historyFor(recipient, ports);
  if (!history.ok) return history;
  const key = await ports.readKey(history.value.head.ledger).catch(() => undefined);
  if (key === undefined) return refused('no-key');
  const input = inputOf(history.value, key, recipient, order.words, ports);
  const text = format.write(input);
  const name = `${fileStem(input)}.${format.extension}`;
  const hash = hex(await sha256(utf8(text)));
  try {
    await ports.download(name, format.mime, text);
  } catch {
    return refused('not-saved');
  }
  return ok({ name, hash, format, noted: !format.sealed || (await note(history.value, ports)) });
}

/** The history that goes into the file: with the statement of whom it is for, where one was typed. */
async function historyFor(recipient: string, ports: Ports): Promise<Result<Recorded, SaveRefusal>> {
  const before = await readRecorded(ports);
  if (!before.ok || recipient === '' || recipient === lastStatement(before.value)) return before;
  const sealed = await ask({ type: 'statement', about: 'recipient', text: recipient }, ports);
  return sealed.ok ? readRecorded(ports) : sealed;
}

async function readRecorded(ports: Ports): Promise<Result<Recorded, SaveRefusal>> {
  const read = await ports.readHistory().catch(() => refused('cannot-open'));
  if (!read.ok) return read;
  return isRecorded(read.value) ? ok(read.value) : refused('nothing');
}

/** All that the holder has stated, oldest first; it stays in every later file. */
export function statementsIn({ entries }: History): string[] {
  return entries.flatMap((entry) => {
    const payload = payloadOf(entry);
    return payload?.kind === 'statement' ? [payload.text] : [];
  });
}

const lastStatement = (history: History): string | undefined => statementsIn(history).at(-1);

function inputOf(
  history: Recorded,
  key: ExportInput['key'],
  recipient: string,
  words: PageWords,
  ports: Ports,
): ExportInput {
  return {
    history,
    key,
    setting: MAIN_SETTING,
    state: shownState(history.observations, MAIN_SETTING),
    ...(recipient !== '' && { recipient }),
    at: ports.now(),
    program: ports.program(),
    published: Object.values(SOURCES),
    ...words,
  };
}

async function note({ head }: Recorded, ports: Ports): Promise<boolean> {
  return (await ask({ type: 'exported', ledger: head.ledger, seq: head.seq }, ports)).ok;
}

async function ask(message: StatementRequest | ExportedNotice, ports: Ports): Promise<Result<unknown, SaveRefusal>> {
  // A background that fell over answers nothing at all.
  const answer = await ports.askBackground(message).catch(() => undefined);
  return answer ?? refused('no-answer');
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
