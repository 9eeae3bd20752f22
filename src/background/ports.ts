import type { Instant } from '../core/instant';
import type { LedgerStore } from '../core/ledger';
import type { Forbiddable } from '../core/managed';
import type { Program } from '../core/payload';
import type { Signer } from '../core/seal';
import type { Written } from '../messages/protocol';

/** All that recording takes from the browser. */
export type Ports = {
  readonly store: LedgerStore;
  readonly now: () => Instant;
  readonly program: () => Program;
  readonly newSigner: () => Promise<Signer>;
  /** 16 random bytes. */
  readonly newSalt: () => Uint8Array<ArrayBuffer>;
  /** Whether the organisation forbids it. */
  readonly forbids: (what: Forbiddable) => Promise<boolean>;
  /** Tells open pages that there is something new. */
  readonly announce: () => void;
  /** Brings the toolbar icon up to date. */
  readonly showState: () => Promise<void>;
};

/** Does what one kind of message asks. To be run under the lock; telling of it is left to `handle`. */
export type Doing<Message> = (message: Message, ports: Ports) => Promise<Written>;
