import { afterAll, beforeEach, expect, it } from 'vitest';
import { answer } from '../../src/background/answer';
import { payloadOf } from '../../src/core/entry';
import { currentGist } from '../../src/platform/gist-keeper';
import { readHead } from '../../src/platform/kept-head';
import { readKept } from '../../src/platform/kept-reader';
import { ledgerStore } from '../../src/platform/ledger-store';
import { noteHead } from '../../src/platform/note-head';
import { browser } from '../../src/platform/webextension';
import { queueLock } from '../fakes/lock';
import { report } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';
import { fakeArea } from '../fakes/storage-area';
import { freshStore } from '../fakes/stores';

let area = fakeArea();
const storage = {
  get local() {
    return area;
  },
};
// The object that the platform holds, whoever loaded it first.
Object.assign(browser, { storage });
afterAll(() => void Reflect.deleteProperty(browser, 'storage'));
beforeEach(() => {
  area = fakeArea();
  freshStore();
});

const HEAD = { ledger: '3f0d5c7e-9c1b-4b53-8a94-1d6a4c2e7b20', seq: 12, link: 'A'.repeat(43) };

it('an empty store is empty where no history was noted', async () => {
  expect(await currentGist()).toMatchObject({ ok: true, value: { count: 0 } });
  expect(await readKept()).toEqual({ ok: true, value: [] });
  expect(await ledgerStore.lastHead()).toBeUndefined();
});

it('an empty store is a loss where one was', async () => {
  await noteHead(HEAD);
  expect(await currentGist()).toEqual({ ok: false, refusal: 'lost' });
  expect(await readKept()).toEqual({ ok: false, refusal: 'lost' });
});

it('the history that is started then names the one that is gone', async () => {
  await noteHead(HEAD);
  await answer(report(), fakePorts({ store: ledgerStore }).ports, queueLock());
  const read = await readKept();
  const [own] = read.ok ? read.value : [];
  const [first] = own?.history.entries ?? [];
  expect(first && payloadOf(first)).toMatchObject({ kind: 'started', reason: 'key-missing', earlier: HEAD });
  expect(await currentGist()).toMatchObject({ ok: true, value: { count: 1 } });
});

it.each([
  ['no ledger', { ...HEAD, ledger: 'x' }],
  ['no place', { ...HEAD, seq: -1 }],
  ['no link', { ...HEAD, link: '' }],
])('nothing is sealed of a note that is none: %s', async (_what, head) => {
  await area.set({ head });
  expect(await ledgerStore.lastHead()).toBeUndefined();
});

it('a browser that keeps or gives no notes changes nothing', async () => {
  area.refuse('writing');
  await noteHead(HEAD);
  area.refuse('all');
  expect(await readHead()).toBeUndefined();
});
