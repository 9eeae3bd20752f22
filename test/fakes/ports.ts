import type { Ports } from '../../src/background/ports';
import type { Instant } from '../../src/core/instant';
import { instantAt } from '../../src/core/instant';
import type { LedgerStore } from '../../src/core/ledger';
import type { Forbiddable } from '../../src/core/managed';
import { newSalt, newSigner } from '../../src/platform/keys';
import { memoryStore } from './memory-store';

/** A clock that a test sets. */
export function handClock(start = '2026-11-23T10:35:00.000Z', eastMinutes = 60) {
  let time = Date.parse(start);
  return {
    now: (): Instant => instantAt(time, eastMinutes),
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    set: (utc: string) => {
      time = Date.parse(utc);
    },
  };
}

/** Everything recording needs, in memory; what it told the world is counted. */
export function fakePorts(given: { store?: LedgerStore; now?: () => Instant; forbids?: readonly Forbiddable[] } = {}) {
  const told = { announced: 0, shown: 0, refused: 0 };
  const ports = {
    store: given.store ?? memoryStore(),
    now: given.now ?? handClock().now,
    program: () => ({ name: 'Opt-Out Witness for LinkedIn', version: '0.1.0', browser: 'Chrome 156' }),
    newSigner,
    newSalt,
    forbids: async (what: Forbiddable) => given.forbids?.includes(what) ?? false,
    announce: () => {
      told.announced += 1;
    },
    showState: async () => {
      told.shown += 1;
    },
    showRefused: async () => {
      told.refused += 1;
    },
  } satisfies Ports & { showRefused: () => Promise<void> };
  return { ports, told };
}
