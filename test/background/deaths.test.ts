import { describe, expect, it } from 'vitest';
import { answer } from '../../src/background/answer';
import type { Ports } from '../../src/background/ports';
import { payloadOf } from '../../src/core/entry';
import type { LedgerStore } from '../../src/core/ledger';
import type { FromPage } from '../../src/messages/protocol';
import { linesOf } from '../fakes/entries-of';
import { queueLock } from '../fakes/lock';
import { pictureRequest, report } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';
import { recordOf, stampAt } from '../fakes/record-of';
import { STORES } from '../fakes/stores';
import { LEDGER, LINES, SIGNER } from './importing';

const RECORD = JSON.stringify(await recordOf(SIGNER, LINES));
const death = new Error('the background died');
const die = () => Promise.reject(death);

type Kind = 'erase' | 'erase-all' | 'picture' | 'stamp' | 'import' | 'forget';

/** What is asked, the call that stores it, what a repeat is answered once it was stored, and what is kept in the end. */
const ASKED: Readonly<Record<Kind, readonly [call: keyof LedgerStore, repeated: string, kept: readonly string[]]>> = {
  erase: ['erase', 'gone', ['started first', 'left out', 'erased']],
  'erase-all': ['eraseAll', 'stored', ['started erased']],
  picture: ['append', 'nothing-new', ['started first', 'observation', 'picture', '1 picture']],
  stamp: ['addStamp', 'nothing-new', ['started first', 'observation', '1 stamp']],
  import: ['keepImported', 'nothing-new', ['started first', 'observation', 'import']],
  forget: ['forgetImported', 'nothing-new', ['started first', 'observation']],
};

/** Where the background dies, and whether what was asked is stored by then. */
const DEATHS: readonly (readonly [
  when: string,
  isStored: boolean,
  dying: (ports: Ports, call: keyof LedgerStore) => Ports,
])[] = [
  ['before it is stored', false, (ports, call) => ({ ...ports, store: { ...ports.store, [call]: die } })],
  [
    'right after it is stored',
    true,
    (ports, call) => {
      // Each of these calls stores something, and what it gives back is not looked at.
      const real = ports.store[call] as (...given: unknown[]) => Promise<unknown>;
      return { ...ports, store: { ...ports.store, [call]: (...given: unknown[]) => real(...given).then(die) } };
    },
  ],
  [
    'before pages are told',
    true,
    (ports) => ({
      ...ports,
      announce: () => {
        throw death;
      },
    }),
  ],
];

function requestOf(kind: Kind, ledger: string): FromPage {
  const requests: { readonly [K in Kind]: FromPage } = {
    erase: { type: 'erase', ledger, seq: 1 },
    'erase-all': { type: 'erase-all' },
    picture: pictureRequest(),
    stamp: { type: 'stamp', ledger, stamp: stampAt(1) },
    import: { type: 'import', text: RECORD, stamps: [] },
    forget: { type: 'forget', ledger: LEDGER },
  };
  return requests[kind];
}

/** All that is kept, in short. */
async function keptIn(store: LedgerStore): Promise<string[]> {
  const lines = await linesOf(store);
  const ledger = (await store.lastHead())?.ledger ?? '';
  const [stamps, pictures] = [await store.stamps(ledger), await store.pictures(ledger)];
  const inShort = lines.map(payloadOf).map((one) => (one?.kind === 'started' ? `started ${one.reason}` : one?.kind));
  return [
    ...inShort.map((kind) => kind ?? 'left out'),
    ...(stamps.length > 0 ? [`${stamps.length} stamp`] : []),
    ...(pictures.length > 0 ? [`${pictures.length} picture`] : []),
    ...((await store.imported(LEDGER)) ? ['import'] : []),
  ];
}

async function begun(kind: Kind, store: LedgerStore) {
  const { ports, told } = fakePorts({ store });
  const lock = queueLock();
  await answer(report(), ports, lock);
  if (kind === 'forget') await answer({ type: 'import', text: RECORD, stamps: [] }, ports, lock);
  const ledger = (await store.lastHead())?.ledger ?? '';
  return { ports, told, request: requestOf(kind, ledger), lock };
}

// The names of the table above.
const kinds = Object.keys(ASKED) as Kind[];
const deaths = DEATHS.flatMap(([when, isStored, dying]) => kinds.map((kind) => [kind, when, isStored, dying] as const));

describe.each(STORES)('the background dies, its store %s:', (_where, make) => {
  it.each(deaths)(
    '%s, %s: all of it is there or nothing, and a repeat makes it whole',
    async (kind, _when, isStored, dying) => {
      const store = make();
      const [call, repeated, kept] = ASKED[kind];
      const { ports, request, lock } = await begun(kind, store);
      const before = await keptIn(store);
      const mortal = { ...dying(ports, call), showRefused: ports.showRefused };
      await expect(answer(request, mortal, lock)).rejects.toBe(death);
      expect(await keptIn(store)).toEqual(isStored ? kept : before);
      const again = await answer(request, ports, lock);
      expect(again.ok ? again.value : again.refusal).toBe(isStored ? repeated : 'stored');
      expect(await keptIn(store)).toEqual(kept);
    },
  );

  it.each(['erase', 'erase-all'] as const)('%s, before the toolbar shows it: a repeat shows it', async (kind) => {
    const store = make();
    const { ports, told, request, lock } = await begun(kind, store);
    await expect(answer(request, { ...ports, showState: die }, lock)).rejects.toBe(death);
    expect(await keptIn(store)).toEqual(ASKED[kind][2]);
    told.shown = 0;
    await answer(request, ports, lock);
    expect(told.shown).toBe(1);
  });
});
