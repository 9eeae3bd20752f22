import { sha256, utf8 } from '../../core/bytes';
import { monthWords } from '../../core/day-words';
import { hex } from '../../core/hex';
import type { Kept } from '../../core/kept';
import type { Options } from '../../core/options';
import { RECORD_MAX } from '../../core/record';
import { shownState } from '../../core/state';
import { type Choice, chosen, settingOf } from '../../export/choice';
import { fileStem } from '../../export/file-name';
import type { Format } from '../../export/formats';
import { type ExportInput, isRecorded, type Recorded } from '../../export/input';
import { CHECKED, SOURCES } from '../../linkedin/facts';
import { ok, type Result, refused } from '../../messages/result';
import { type AskRefusal, ask } from '../ask';
import type { PageWords } from '../page-words';
import type { Ports } from '../ports';
import { readKept } from '../read-kept';
import { NOTHING_STATED, newStatements, recipientOf, type Stated } from './statements';

/** A file that was handed to the browser. */
export type Saved = {
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal digits, as `sha256sum` prints it. */
  readonly hash: string;
  readonly format: Format;
  /** False where the history could not note that it is on a file now. */
  readonly noted: boolean;
};

/** Why there is no file. The first are those of a background that was to seal a statement. */
export type SaveRefusal = AskRefusal | 'lost' | 'nothing' | 'too-large' | 'not-saved';

/** What the person asked for. `stated` is what stands in the fields. */
export type Order = {
  readonly format: Format;
  /** A history beside the own one, which may be of the same ledger. */
  readonly other?: Pick<Kept, 'origin' | 'ledger'>;
  readonly choice: Choice;
  readonly stated: Stated;
  /** For a backup: the options go into the file, if it is JSON. */
  readonly options?: Options | undefined;
  readonly words: PageWords;
};

type Exportable = Kept & { readonly history: Recorded };

/**
 * Writes a history as it stands now to a file: seals what the holder states first, so that the file holds it, and tells
 * the history afterwards what is on a file. An imported history is written as it was imported.
 */
export async function saveRecord(order: Order, ports: Ports): Promise<Result<Saved, SaveRefusal>> {
  const { format } = order;
  const kept = await keptFor(order, ports);
  if (!kept.ok) return kept;
  const input = inputOf(kept.value, order, ports);
  const text = format.write(input);
  if (text.length > RECORD_MAX) return refused('too-large');
  const name = `${fileStem(input)}.${format.extension}`;
  const hash = hex(await sha256(utf8(text)));
  try {
    await ports.download(name, format.mime, text);
  } catch {
    return refused('not-saved');
  }
  return ok({ name, hash, format, noted: await isNoted(kept.value, order, ports) });
}

/** The ledger that goes into the file: with what is newly stated. */
async function keptFor(order: Order, ports: Ports): Promise<Result<Exportable, SaveRefusal>> {
  const before = await readExportable(order, ports);
  if (!before.ok || before.value.origin !== 'own') return before;
  const requests = newStatements(order.format.sealed ? order.stated : NOTHING_STATED, before.value.history);
  for (const request of requests) {
    const sealed = await ask(request, ports);
    if (!sealed.ok) return sealed;
  }
  return requests.length > 0 ? readExportable(order, ports) : before;
}

async function readExportable({ other }: Order, ports: Ports): Promise<Result<Exportable, SaveRefusal>> {
  const read = await readKept(ports);
  if (!read.ok) return read;
  const kept = read.value.find(({ origin, ledger }) =>
    other === undefined ? origin === 'own' : origin === other.origin && ledger === other.ledger,
  );
  if (kept === undefined || !isRecorded(kept.history)) return refused('nothing');
  return ok({ ...kept, history: kept.history });
}

function inputOf(kept: Exportable, { format, choice, stated, options, words }: Order, ports: Ports): ExportInput {
  const { history, key, stamps, pictures } = chosen(kept, choice);
  const setting = settingOf(choice);
  const recipient = recipientOf(stated);
  const isInFile = history.statements.some(({ about, text }) => about === 'recipient' && text === recipient);
  return {
    // Leaving entries out takes neither the head away nor a line.
    history: history as Recorded,
    key,
    stamps,
    pictures,
    setting,
    state: shownState(history.observations, setting, history.unseen),
    ...(recipient !== '' && isInFile && { recipient }),
    // The readable file is handed to others, and is no backup.
    ...(options && format.id === 'json' && { options }),
    at: ports.now(),
    program: ports.program(),
    published: publishedIn(words),
    verifying: ports.verifying,
    ...words,
  };
}

function publishedIn({ texts, dates }: PageWords): ExportInput['published'] {
  const read = monthWords(CHECKED, dates);
  return Object.values(SOURCES).map(({ address, title }) => ({ address, title: texts(title), read }));
}

// Only a file that holds everything makes the history one that is on a file.
async function isNoted(kept: Exportable, { format, choice }: Order, ports: Ports): Promise<boolean> {
  const { origin, history } = kept;
  const isWhole = chosen(kept, choice).history.leftOut.length === history.leftOut.length;
  if (!format.sealed || origin !== 'own' || !isWhole) return true;
  return (await ask({ type: 'exported', ledger: history.head.ledger, seq: history.head.seq }, ports)).ok;
}
