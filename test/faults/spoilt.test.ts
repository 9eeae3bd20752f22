import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../src/background/answer';
import type { Entry } from '../../src/core/entry';
import { verify } from '../../src/core/verify/verify';
import { FORMATS, type Format } from '../../src/export/formats';
import { withDatabase } from '../../src/platform/database';
import { readKept } from '../../src/platform/kept-reader';
import { ledgerStore } from '../../src/platform/ledger-store';
import type { StoredLine } from '../../src/platform/schema';
import { saveRecord } from '../../src/report/export/save-record';
import { NOTHING_STATED } from '../../src/report/export/statements';
import { begun } from '../fakes/begun';
import { queueLock } from '../fakes/lock';
import { reading, report, visitOf } from '../fakes/messages';
import { observed } from '../fakes/payloads';
import { fakePorts } from '../fakes/ports';
import { freshStore } from '../fakes/stores';
import { FakePorts } from '../report/fake-ports';
import { WORDS } from '../ui/words';
import { count, kept } from './count';
import { type Fields, SPOILINGS, says } from './stage/spoilings';

const COUNT = 8;
const PLACE = 4;

const put = (ledger: string, seq: number, row: Fields | undefined) =>
  withDatabase(async (database) => {
    await database.delete('entries', [ledger, seq]);
    // Of no shape that the store is to hold.
    if (row !== undefined) await database.put('entries', { ...row, ledger } as unknown as StoredLine);
  });

const noStamps = () => Promise.reject(new Error('there are none'));
const format = (id: Format['id']) => FORMATS.find((one) => one.id === id) ?? never();

/** The text of an exported file. */
async function exported(id: Format['id']): Promise<string> {
  const ports = Object.assign(new FakePorts(), { readKept });
  const words = { ...WORDS, language: 'en' };
  const order = { format: format(id), choice: { what: 'everything' }, stated: NOTHING_STATED, words } as const;
  expect(await saveRecord(order, ports)).toMatchObject({ ok: true });
  return ports.downloads[0]?.text ?? '';
}

async function spoilt(place: number, spoil: (entry: Entry) => Fields | undefined) {
  const { ledger, entries, add } = await begun(ledgerStore);
  for (let turn = 1; turn <= COUNT; turn += 1) await add(observed({ pass: turn }), { visit: visitOf(turn), pass: 1 });
  await put(ledger, place, spoil(entries[place] ?? never()));
  return { ledger, entries };
}

beforeEach(() => void freshStore());
afterEach(() => void vi.restoreAllMocks());

const links = (lines: readonly { readonly link: string }[]) => lines.map(({ link }) => link);

/** Grows by a reading, under the same key. */
async function grow(ledger: string): Promise<void> {
  const { ports } = fakePorts({ store: ledgerStore });
  const off = report({ visit: visitOf(99), reading: reading({ value: 'off' }) });
  expect(await answer(off, ports, queueLock())).toEqual({ ok: true, value: 'stored' });
  expect((await ledgerStore.lastHead())?.ledger).toBe(ledger);
}

describe.each([
  ['in the midst', PLACE, SPOILINGS],
  // That the end is cut off cannot be seen from inside.
  ['at the end', COUNT, SPOILINGS.filter(([what]) => what !== 'no row')],
] as const)('a row is spoilt in the store, %s:', (_where, place, rows) => {
  it.for(rows)('%s', async ([_what, named, isDamaged, spoil], context) => {
    const { ledger, entries } = await spoilt(place, spoil);
    await grow(ledger);
    // The page shows the others, and names the place where nothing can be read.
    const read = await readKept();
    const [own] = read.ok ? read.value : [];
    expect(own?.history.damaged).toEqual(isDamaged ? [place] : []);
    const seen = entries.filter(({ seq }) => seq > 0 && !(isDamaged && seq === place));
    const shown = own?.history.observations.map(({ seq }) => seq);
    expect(shown).toEqual([...seen.map(({ seq }) => seq), COUNT + 1]);
    // They are on each file, and the check of the record says where something is wrong.
    const files = [await exported('csv'), await exported('html')];
    const rest = entries.filter(({ seq }) => seq !== place);
    for (const link of links(rest.slice(1))) expect(files.map((file) => file.includes(link))).toEqual([true, true]);
    const problems = named === undefined ? [] : [{ code: named, seq: place }];
    expect(await verify(await exported('json'), noStamps)).toMatchObject({ problems });
    count(context, 'rows spoilt in the store', 'none', kept(links(rest), links(await ledgerStore.entries(ledger))));
  });

  it('the browser cannot give a row, and so not all of them together', async (context) => {
    const { ledger, entries } = await spoilt(place, (entry) => ({ ...entry }));
    const broken = () => {
      throw new DOMException('the disk is damaged', 'UnknownError');
    };
    const { get, getAll } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
      return this.name === 'entries' ? broken() : getAll.apply(this, given);
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return JSON.stringify(key) === JSON.stringify([ledger, place]) ? broken() : get.call(this, key);
    });
    const sheet = await exported('csv');
    const rest = entries.filter(({ seq }) => seq !== place);
    for (const link of links(rest.slice(1))) expect(sheet).toContain(link);
    count(context, 'rows spoilt in the store', 'none', kept(links(rest), links(await ledgerStore.entries(ledger))));
  });

  it('a later version is told from damage', async () => {
    await spoilt(place, says({ kind: 'later' }));
    expect(await exported('csv')).toContain('a later version of this extension made the entry');
    expect(await exported('csv')).not.toContain('the entry is damaged');
  });
});

function never(): never {
  throw new Error('there is no such thing');
}
