import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { HOURLY } from '../../src/background/pace';
import type { Entry } from '../../src/core/entry';
import { instantAt } from '../../src/core/instant';
import type { LedgerStore } from '../../src/core/ledger';
import type { Observation, Payload, Unplaced } from '../../src/core/payload';
import type { Report } from '../../src/messages/protocol';
import { newSigner } from '../../src/platform/keys';
import { sealedAll } from '../fakes/begun';
import { memoryStore } from '../fakes/memory-store';
import { reading, report, viewerReport, visitOf } from '../fakes/messages';
import { observed, started } from '../fakes/payloads';
import { fakePorts, handClock } from '../fakes/ports';

const MINUTE = 60_000;
const NOW = Date.parse('2026-11-23T12:00:00.000Z');
const SIGNER = await newSigner();
const REFUSED = { ok: false, refusal: 'not-accepted' };
const STORED = { ok: true, value: 'stored' };

/** As many entries as count, spread over so many minutes before now: on and off by turns, unless they are something else. */
function spread(minutes: number, last: 'on' | 'off', make = observed): Unplaced<Payload>[] {
  return Array.from({ length: HOURLY }, (_none, index) => {
    const left = HOURLY - 1 - index;
    const value = left % 2 === 0 ? last : last === 'on' ? 'off' : 'on';
    const read: Observation['reading'] = {
      outcome: 'read',
      value,
      rung: 'setting-key',
      basis: 'confirmed',
      change: 'found',
    };
    return make({ at: instantAt(NOW - (left * minutes * MINUTE) / HOURLY, 60), pass: index + 1, reading: read });
  });
}

const sealed = (payloads: readonly Unplaced<Payload>[]) =>
  sealedAll([{ ...started(), at: instantAt(NOW - 1e9, 60) }, ...payloads], SIGNER);
const FLOOD = { on: await sealed(spread(59, 'on')), off: await sealed(spread(59, 'off')) };

/** A store that holds these entries. */
async function holding([first, ...entries]: readonly Entry[]): Promise<LedgerStore> {
  const store = memoryStore();
  if (first === undefined) throw new Error('nothing sealed');
  await store.start(SIGNER, first);
  for (const [index, entry] of entries.entries()) {
    const place = { subject: 'allowDataForGenerativeAI ', visit: visitOf(1), pass: index + 1 };
    await store.append(SIGNER.ledger, entry, place);
  }
  return store;
}

const saying = (value: 'on' | 'off', pass = 1, more: Partial<Report> = {}) =>
  report({ visit: visitOf(2), pass, reading: reading({ value }), ...more });
const FAILED = { outcome: 'unreadable', reason: 'several' } as const;

async function told(store: LedgerStore, message: Report, at = NOW) {
  const { ports } = fakePorts({ store, now: handClock(new Date(at).toISOString()).now });
  return handle(message, ports);
}

describe('a history that grew by two thousand entries within an hour', () => {
  const rows: readonly (readonly [what: string, last: 'on' | 'off', message: Report])[] = [
    ['an off', 'on', saying('off')],
    ['another on', 'on', saying('on', 1, { reading: reading({ value: 'on', basis: 'shown' }) })],
    ['a failure', 'on', saying('on', 1, { reading: FAILED })],
    ['an option of another setting', 'on', viewerReport({ visit: visitOf(2) })],
    ['an off of a member never met', 'off', saying('off', 1, { ownLinks: ['/in/stranger/'] })],
  ];
  it.each(rows)('takes no more: %s', async (_what, last, message) => {
    const store = await holding(FLOOD[last]);
    expect(await told(store, message)).toEqual(REFUSED);
    expect((await store.lastHead())?.seq).toBe(HOURLY);
    expect(await store.accounts()).toEqual([]);
  });

  it('takes an on where it says off, once, and then nothing', async () => {
    const store = await holding(FLOOD.off);
    expect(await told(store, saying('on'))).toEqual(STORED);
    for (let pass = 2; pass < 50; pass += 1) {
      const message = saying(pass % 2 ? 'on' : 'off', pass, { ownLinks: [`/in/stranger-${pass}/`] });
      expect(await told(store, message)).toEqual(REFUSED);
    }
    expect((await store.lastHead())?.seq).toBe(HOURLY + 1);
  });

  it('takes the same again when the hour is over', async () => {
    const store = await holding(FLOOD.on);
    expect(await told(store, saying('off'), NOW + 2 * MINUTE)).toEqual(STORED);
  });
});

describe('what is no flood', () => {
  const olderOne = observed({ at: instantAt(NOW - 1e8, 60) });
  const rows: readonly (readonly [what: string, entries: () => Promise<Entry[]>, at: number])[] = [
    ['as many in more than an hour', () => sealed(spread(61, 'on')), NOW],
    ['one less', () => sealed(spread(59, 'on').slice(1)), NOW],
    ['a clock that went back', async () => FLOOD.on, NOW - 120 * MINUTE],
    ['an entry of another day in that place', () => sealed(spread(59, 'on').with(0, olderOne)), NOW],
  ];
  it.each(rows)('%s', async (_what, entries, at) => {
    expect(await told(await holding(await entries()), saying('off'), at)).toEqual(STORED);
  });
});
