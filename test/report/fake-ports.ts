import type { Exported, History } from '../../src/core/history';
import type { Instant } from '../../src/core/instant';
import type { ExportedNotice, Recorded, StatementRequest, StoreRefusal } from '../../src/messages/protocol';
import { ok, type Result, refused } from '../../src/messages/result';
import type { Ports } from '../../src/report/ports';
import { EXPORTED_AT, historyWith, KEY, LEDGER, MAIN_JOB, PROGRAM, statement } from '../export/example';

export type Download = { readonly name: string; readonly mime: string; readonly text: string };

/** A browser that keeps a history, seals statements, notes exports, and remembers what was asked of it in order. */
export class FakePorts implements Ports {
  readonly done: string[] = [];
  readonly downloads: Download[] = [];
  readonly copied: string[] = [];
  lines = MAIN_JOB;
  exported: Exported | undefined;
  /** Why the history cannot be read, where it cannot. */
  closed: StoreRefusal | undefined;
  /** What the background answers to a message, where it does not do as it is told. */
  refuses: Partial<Record<'statement' | 'exported', Recorded | 'silence' | 'throw'>> = {};
  hasKey = true;
  canDownload = true;
  canCopy = true;
  readonly #announced: (() => void)[] = [];

  /** Tells the page that the history has changed. */
  announce(): void {
    for (const callback of this.#announced) callback();
  }

  readHistory = async (): Promise<Result<History, StoreRefusal>> => {
    if (this.closed) return refused(this.closed);
    return ok(await historyWith(this.lines, this.exported));
  };

  readKey = async (ledger: string) => (this.hasKey && ledger === LEDGER ? KEY : undefined);

  askBackground = async (message: StatementRequest | ExportedNotice): Promise<Recorded> => {
    this.done.push(message.type === 'statement' ? `seal ${message.text}` : `note ${message.ledger} ${message.seq}`);
    const refusal = this.refuses[message.type];
    if (refusal === 'throw') throw new Error('no receiver');
    // What a browser gives where nobody answers, whatever the types say.
    if (refusal === 'silence') return undefined as unknown as Recorded;
    if (refusal) return refusal;
    this.#write(message);
    return ok('stored');
  };

  download = (name: string, mime: string, text: string): void => {
    if (!this.canDownload) throw new Error('refused');
    this.done.push(`download ${name}`);
    this.downloads.push({ name, mime, text });
  };

  copyText = async (text: string): Promise<boolean> => {
    if (this.canCopy) this.copied.push(text);
    return this.canCopy;
  };

  onAnnounced = (callback: () => void, signal: AbortSignal): void => {
    this.#announced.push(callback);
    signal.addEventListener('abort', () => this.#announced.splice(this.#announced.indexOf(callback), 1));
  };

  now = (): Instant => EXPORTED_AT;
  program = () => PROGRAM;

  #write(message: StatementRequest | ExportedNotice): void {
    if (message.type === 'statement') this.lines = [...this.lines, statement(EXPORTED_AT, message.text)];
    else this.exported = { seq: message.seq, at: EXPORTED_AT };
  }
}
