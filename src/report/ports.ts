import type { History } from '../core/history';
import type { Instant } from '../core/instant';
import type { Program } from '../core/payload';
import type { ExportInput } from '../export/input';
import type { ExportedNotice, Recorded, StatementRequest, StoreRefusal } from '../messages/protocol';
import type { Result } from '../messages/result';

/** All that the report page needs of the browser; the only way by which it reaches one. */
export type Ports = {
  readHistory(): Promise<Result<History, StoreRefusal>>;
  /** The public key of a ledger. Undefined where it is not kept here. */
  readKey(ledger: string): Promise<ExportInput['key'] | undefined>;
  /** Has the background write: pages only read. */
  askBackground(message: StatementRequest | ExportedNotice): Promise<Recorded>;
  download(name: string, mime: string, text: string): void | Promise<void>;
  /** False where the browser refuses. */
  copyText(text: string): Promise<boolean>;
  /** Calls back when the history has changed. */
  onAnnounced(callback: () => void, signal: AbortSignal): void;
  now(): Instant;
  program(): Program;
};
