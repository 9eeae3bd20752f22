import { beforeEach, describe, expect, it } from 'vitest';
import { leftOut } from '../../src/core/entry';
import { gistOf } from '../../src/core/gist-of';
import { historyOf } from '../../src/core/history';
import { subjectOf } from '../../src/core/ledger';
import type { Observation } from '../../src/core/payload';
import { withDatabase } from '../../src/platform/database';
import { currentGist, forgetGists } from '../../src/platform/gist-keeper';
import { readGist } from '../../src/platform/gist-reader';
import { ledgerStore } from '../../src/platform/ledger-store';
import type { GistRow } from '../../src/platform/schema';
import { begun, sealedAfter } from '../fakes/begun';
import { history, type Mark } from '../fakes/history';
import { AT, erasedOf, turnedOffOn, unplaced } from '../fakes/payloads';
import { freshStore } from '../fakes/stores';

const MARKS = ['on f @A', 'off s seen @A', 'off f @A', 'off f @B', 'on f @A !age'];
/** Something that no reading comes to, by which it is known again. */
const MARKED = { count: 77 };

beforeEach(() => void freshStore());

/** Where deriving is asked for, reading fails. */
const unneeded = () => Promise.reject(new Error('was derived'));
const DERIVED = { ok: false, refusal: 'cannot-open' };

async function recorded(marks: readonly Mark[]) {
  const ledger = await begun(ledgerStore);
  const read = async (one: Observation) =>
    ledger.add(unplaced(one), { subject: subjectOf(one.setting.id, one.account), visit: one.visit, pass: one.pass });
  for (const one of history(marks)) await read(one);
  const whole = async () => {
    const exported = await ledgerStore.exported(ledger.ledger);
    return gistOf(historyOf(ledger.ledger, await ledgerStore.entries(ledger.ledger), exported));
  };
  return { ...ledger, read, whole };
}

const [LATER] = history([...MARKS, 'off s seen @A !age']).slice(-1);

function keptRow(ledger: string, change: (row: GistRow) => GistRow): Promise<void> {
  return withDatabase(async (database) => {
    const row = await database.get('gists', ledger);
    if (row === undefined) throw new Error('nothing was kept');
    await database.put('gists', change(row));
  });
}

describe('what this browser’s history comes to', () => {
  it('is nothing where nothing was recorded', async () => {
    expect(await readGist(unneeded)).toMatchObject({ ok: true, value: { head: undefined, count: 0 } });
  });

  it('is that of all entries, when it is asked for first and when it was kept', async () => {
    const { whole } = await recorded(MARKS);
    const gist = { ok: true, value: await whole() };
    expect(await currentGist()).toEqual(gist);
    expect(await readGist(unneeded)).toEqual(gist);
  });

  it('goes on from what was kept, and reads no more than what was added', async () => {
    const { ledger, read, add, whole } = await recorded(MARKS);
    await currentGist();
    // What is kept of another setting is taken as it is.
    await keptRow(ledger, (row) => ({ ...row, gist: { ...row.gist, ...MARKED } }));
    if (LATER) await read(LATER);
    await add(turnedOffOn('2026-11-01', LATER?.account));
    const { count: _, ...rest } = await whole();
    expect(await currentGist()).toEqual({ ok: true, value: { ...rest, count: 79 } });
  });

  it('says anew what is on a file', async () => {
    const { ledger, whole } = await recorded(MARKS);
    await currentGist();
    await ledgerStore.markExported(ledger, { seq: 5, at: AT });
    expect(await readGist(unneeded)).toEqual({ ok: true, value: await whole() });
  });

  const stale: readonly (readonly [what: string, change: (row: GistRow) => GistRow])[] = [
    ['another version kept', (row) => ({ ...row, version: '0.0.9' })],
    [
      'was kept of another head',
      ({ gist, ...row }) => ({ ...row, gist: { ...gist, head: gist.head && { ...gist.head, link: 'x' } } }),
    ],
    ['was kept of no head', ({ gist, ...row }) => ({ ...row, gist: { ...gist, head: undefined } })],
  ];
  it.each(stale)('is derived from all entries where it %s', async (_what, change) => {
    const { ledger, whole } = await recorded(MARKS);
    await currentGist();
    await keptRow(ledger, (row) => change({ ...row, gist: { ...row.gist, ...MARKED } }));
    expect(await readGist(unneeded)).toEqual(DERIVED);
    expect(await currentGist()).toEqual({ ok: true, value: await whole() });
  });

  it('holds nothing of an entry that was erased', async () => {
    const { ledger, entries, signer, whole } = await recorded(MARKS);
    await currentGist();
    const [line] = entries.slice(-1);
    const entry = await sealedAfter(entries, erasedOf(5), signer);
    if (line) await ledgerStore.erase(ledger, leftOut(line), entry);
    expect(await withDatabase((database) => database.count('gists'))).toBe(0);
    expect(await currentGist()).toEqual({ ok: true, value: await whole() });
  });

  // So many turns of the loop after it was asked for: some fall between reading and keeping.
  it.each(Array.from({ length: 16 }, (_, turns) => turns))(
    'is not kept of an entry that is erased meanwhile, %i turns on',
    async (turns) => {
      const { ledger, entries, signer } = await recorded(MARKS);
      const [line] = entries.slice(-1);
      const entry = await sealedAfter(entries, erasedOf(5), signer);
      const derived = currentGist();
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      if (line) await ledgerStore.erase(ledger, leftOut(line), entry);
      await derived;
      const kept = await withDatabase((database) => database.get('gists', ledger));
      expect([undefined, entry.link]).toContain(kept?.gist.head?.link);
    },
  );

  it('is derived anew once it was forgotten', async () => {
    await recorded(MARKS);
    await currentGist();
    await forgetGists();
    expect(await readGist(unneeded)).toEqual(DERIVED);
  });

  it('refuses as the store does', async () => {
    const opening = indexedDB.open('ledger', 99);
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
    expect(await currentGist()).toEqual({ ok: false, refusal: 'newer-version' });
  });
});
