import { describe, expect, it } from 'vitest';
import { answer } from '../../src/background/answer';
import { importedOf } from '../../src/core/imported';
import { type LedgerStore, StoreError } from '../../src/core/ledger';
import type { FromPage, ToBackground } from '../../src/messages/protocol';
import { entriesOf } from '../fakes/entries-of';
import { failingStore } from '../fakes/failing-store';
import { queueLock } from '../fakes/lock';
import { memoryStore } from '../fakes/memory-store';
import { pictureRequest, reading, report, visitOf } from '../fakes/messages';
import { AT } from '../fakes/payloads';
import { fakePorts } from '../fakes/ports';
import { recordOf, stampAt } from '../fakes/record-of';
import { LEDGER, LINES, SIGNER } from './importing';

const REFUSALS = ['full', 'cannot-open', 'newer-version'] as const;
const OFF = report({ visit: visitOf(1), ownLinks: ['/in/ada/'], reading: reading({ value: 'off' }) });
const RECORD_FILE = await recordOf(SIGNER, LINES);
const [RECORD, IMPORTED] = [JSON.stringify(RECORD_FILE), importedOf(RECORD_FILE, [], AT)];
const STATEMENT = { type: 'statement', about: 'recipient', text: 'Dr. Anna Muster' } as const;

/** A ledger with one reading, whose store then begins to fail. */
async function failing(failures: Partial<Record<keyof LedgerStore, unknown>>, recorded = true) {
  const store = memoryStore();
  const underLock = queueLock();
  if (recorded) await answer(report(), fakePorts({ store }).ports, underLock);
  const { ports, told } = fakePorts({ store: failingStore(store, failures) });
  return { store, told, ask: (message: ToBackground | undefined) => answer(message, ports, underLock) };
}

describe('a store that refuses a reading', () => {
  const calls = ['open', 'hasPass', 'accountSalt', 'accounts', 'latest', 'append'] as const;
  const rows = REFUSALS.flatMap((refusal) => calls.map((call) => [refusal, call] as const));

  it.each(rows)('%s, at "%s": it is said, shown, announced, and everything earlier is kept', async (refusal, call) => {
    const { store, told, ask } = await failing({ [call]: new StoreError(refusal) });
    const before = await entriesOf(store);
    expect(await ask(OFF)).toEqual({ ok: false, refusal });
    expect(told).toEqual({ announced: 1, shown: 0, refused: 1 });
    expect(before).toHaveLength(2);
    expect(await entriesOf(store)).toEqual(before);
    expect(await store.accounts()).toEqual([]);
  });

  it.each(['lastHead', 'start'] as const)('at "%s" of the first of all: nothing is begun by halves', async (call) => {
    const { store, told, ask } = await failing({ [call]: new StoreError('full') }, false);
    expect(await ask(OFF)).toEqual({ ok: false, refusal: 'full' });
    expect(told).toEqual({ announced: 1, shown: 0, refused: 1 });
    expect(await store.lastHead()).toBeUndefined();
    expect(await store.open()).toBeUndefined();
  });

  it('records it when the store works again', async () => {
    const { store, ask } = await failing({ append: new StoreError('full') });
    await ask(OFF);
    expect(await answer(OFF, fakePorts({ store }).ports, queueLock())).toEqual({ ok: true, value: 'stored' });
    expect(await entriesOf(store)).toHaveLength(3);
  });
});

describe('a store that refuses something of our own pages', () => {
  type Row = readonly [what: string, message: (ledger: string) => FromPage, calls: readonly (keyof LedgerStore)[]];
  const rows: readonly Row[] = [
    ['a statement', () => STATEMENT, ['accounts', 'open', 'append']],
    ['what is on a file', (ledger) => ({ type: 'exported', ledger, seq: 1 }), ['entries', 'markExported']],
    ['one entry erased', (ledger) => ({ type: 'erase', ledger, seq: 1 }), ['open', 'entries', 'erase']],
    ['all erased', () => ({ type: 'erase-all' }), ['eraseAll']],
    ['a time stamp', (ledger) => ({ type: 'stamp', ledger, stamp: stampAt(1) }), ['entries', 'stamps', 'addStamp']],
    ['a picture', () => pictureRequest(), ['open', 'entries', 'append']],
    [
      'a record imported',
      () => ({ type: 'import', text: RECORD, stamps: [] }),
      ['imported', 'entries', 'stamps', 'pictures', 'keepImported'],
    ],
    ['a record forgotten', () => ({ type: 'forget', ledger: LEDGER }), ['imported', 'forgetImported']],
  ];
  const each = rows.flatMap(([what, message, calls]) =>
    calls.flatMap((call) => REFUSALS.map((refusal) => [what, call, refusal, message] as const)),
  );

  it.each(each)('%s, at "%s", %s: it is said there, and all stays', async (what, call, refusal, message) => {
    const { store, told, ask } = await failing({ [call]: new StoreError(refusal) });
    if (what === 'a record forgotten') await store.keepImported(IMPORTED);
    const ledger = (await store.lastHead())?.ledger ?? '';
    const before = await entriesOf(store);
    expect(await ask(message(ledger))).toEqual({ ok: false, refusal });
    expect(told).toEqual({ announced: 0, shown: 0, refused: 0 });
    expect(await entriesOf(store)).toEqual(before);
    expect(await store.stamps(ledger)).toEqual([]);
    expect(await store.imported(LEDGER)).toEqual(what === 'a record forgotten' ? IMPORTED : undefined);
  });
});

describe('what nobody foresaw', () => {
  it.each(['open', 'latest', 'append'] as const)('at "%s" rejects, and shows nothing', async (call) => {
    const cause = new TypeError('unforeseen');
    const { store, told, ask } = await failing({ [call]: cause });
    await expect(ask(OFF)).rejects.toBe(cause);
    expect(told).toEqual({ announced: 0, shown: 0, refused: 0 });
    expect(await entriesOf(store)).toHaveLength(2);
  });

  it('lets go of the lock', async () => {
    const store = memoryStore();
    const underLock = queueLock();
    const broken = fakePorts({ store: failingStore(store, { open: new TypeError('unforeseen') }) }).ports;
    const both = [answer(report(), broken, underLock), answer(OFF, fakePorts({ store }).ports, underLock)];
    const [first, second] = await Promise.allSettled(both);
    expect(first?.status).toBe('rejected');
    expect(second).toMatchObject({ status: 'fulfilled', value: { ok: true, value: 'stored' } });
  });
});

describe('a message that was not accepted', () => {
  it('is refused before anything is touched', async () => {
    const { told, ask } = await failing({ open: new TypeError('never asked') });
    expect(await ask(undefined)).toEqual({ ok: false, refusal: 'not-accepted' });
    expect(told).toEqual({ announced: 0, shown: 0, refused: 0 });
  });
});
