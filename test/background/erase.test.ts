import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { toBase64url, utf8 } from '../../src/core/bytes';
import { isSealed, leftOut, payloadOf } from '../../src/core/entry';
import { historyOf } from '../../src/core/history';
import type { LedgerStore } from '../../src/core/ledger';
import { MAIN_SETTING } from '../../src/core/setting';
import { shownState } from '../../src/core/state';
import { linesOf } from '../fakes/entries-of';
import { pictureRequest, reading, report, visitOf } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';
import { stampAt } from '../fakes/record-of';

/** A history of a reading (1), a statement (2), a picture (3), each stamped, and an off (4). */
async function begun() {
  const { ports, told } = fakePorts();
  await handle(report(), ports);
  await handle({ type: 'statement', about: 'recipient', text: 'Dr. Anna Muster' }, ports);
  await handle(pictureRequest(), ports);
  await handle(report({ visit: visitOf(1), reading: reading({ value: 'off' }) }), ports);
  const ledger = (await ports.store.lastHead())?.ledger ?? '';
  for (const seq of [1, 2, 3]) await handle({ type: 'stamp', ledger, stamp: stampAt(seq) }, ports);
  Object.assign(told, { announced: 0, shown: 0 });
  return { ports, told, ledger, erase: (seq: number) => handle({ type: 'erase', ledger, seq }, ports) };
}

describe('an entry is erased', () => {
  const rows: readonly (readonly [kind: string, seq: number])[] = [
    ['observation', 1],
    ['statement', 2],
    ['picture', 3],
    ['observation', 4],
  ];
  it.each(rows)('%s, entry %i: its place stays, the next entry says so', async (kind, seq) => {
    const { ports, told, ledger, erase } = await begun();
    const before = await linesOf(ports.store);
    expect(await erase(seq)).toEqual({ ok: true, value: 'stored' });
    const after = await linesOf(ports.store);
    expect(after.slice(0, -1)).toEqual(before.map((line) => (line.seq === seq ? leftOut(line) : line)));
    const last = after.map(payloadOf).at(-1);
    expect(last).toMatchObject({ kind: 'erased', erased: { seq, kind }, seq: 5 });
    expect(last?.sentence).toMatch(new RegExp(`erased the contents of entry ${seq}\\.$`));
    expect((await ports.store.stamps(ledger)).map((one) => one.seq)).toEqual([1, 2, 3].filter((one) => one !== seq));
    expect(await ports.store.pictures(ledger)).toHaveLength(kind === 'picture' ? 0 : 1);
    expect(told).toMatchObject({ announced: 1, shown: 1 });
  });

  it('and no older reading stands in for the latest', async () => {
    const { ports, ledger, erase } = await begun();
    await erase(4);
    const { observations, unseen } = historyOf(ledger, await ports.store.entries(ledger), undefined);
    expect(shownState(observations, MAIN_SETTING, unseen).state).toEqual({ kind: 'unread', isHidden: true });
  });

  it('of one setting, and the state of another stays as it was read', async () => {
    const { ports, ledger, erase } = await begun();
    const page = { ...report().page, address: 'https://www.linkedin.com/mypreferences/d/settings/ads-by-age' };
    await handle(report({ visit: visitOf(2), setting: 'allowAdsByAge', page }), ports);
    await erase(5);
    const { observations, unseen } = historyOf(ledger, await ports.store.entries(ledger), undefined);
    expect(shownState(observations, MAIN_SETTING, unseen).state).toMatchObject({ last: { seq: 4 } });
    expect(shownState(observations, 'allowAdsByAge', unseen).state).toEqual({ kind: 'unread', isHidden: true });
  });

  it('and the same reading is recorded again', async () => {
    const { ports, erase } = await begun();
    await erase(4);
    const again = report({ visit: visitOf(2), reading: reading({ value: 'off' }) });
    expect(await handle(again, ports)).toEqual({ ok: true, value: 'stored' });
    expect((await linesOf(ports.store)).map(payloadOf).at(-1)).toMatchObject({ reading: { value: 'off' }, seq: 6 });
  });

  it('and a reading that equals the one before the erased is no repeat of it', async () => {
    const { ports, ledger, erase } = await begun();
    await erase(4);
    expect(await handle(report({ visit: visitOf(2) }), ports)).toEqual({ ok: true, value: 'stored' });
    const { observations, unseen } = historyOf(ledger, await ports.store.entries(ledger), undefined);
    expect(shownState(observations, MAIN_SETTING, unseen).state).toMatchObject({ kind: 'on', last: { seq: 6 } });
    expect(await handle(report({ visit: visitOf(3) }), ports)).toEqual({ ok: true, value: 'nothing-new' });
  });

  it('one that cannot be read any more: it may have been a reading, and counts as one', async () => {
    const { ports, ledger } = await begun();
    const broken = damaged(ports.store, 2);
    await handle({ type: 'erase', ledger, seq: 2 }, { ...ports, store: broken });
    const lines = await linesOf(ports.store);
    expect(lines.map(payloadOf).at(-1)).toMatchObject({ kind: 'erased', erased: { seq: 2, kind: 'observation' } });
    expect(historyOf(ledger, lines, undefined)).toMatchObject({ unseen: [{ seq: 2 }], damaged: [] });
  });
});

/** A store in which the contents of one entry cannot be read. */
function damaged(store: LedgerStore, seq: number): LedgerStore {
  const payload = toBase64url(utf8('{"kind":'));
  const entries = async (ledger: string) =>
    (await store.entries(ledger)).map((line) =>
      isSealed(line) && line.seq === seq ? { ...line, jws: { ...line.jws, payload } } : line,
    );
  return { ...store, entries };
}

describe('nothing is erased:', () => {
  type Row = readonly [what: string, seq: number, given: { ledger?: string; erasedBefore?: number }];
  const rows: readonly Row[] = [
    ['the entry that opens the history', 0, {}],
    ['an entry that is not there', 5, {}],
    ['an entry that was erased before', 2, { erasedBefore: 2 }],
    ['the entry that says so', 5, { erasedBefore: 2 }],
    ['an entry of a history that is not here', 1, { ledger: visitOf(9) }],
  ];
  it.each(rows)('%s', async (_what, seq, { ledger: other, erasedBefore }) => {
    const { ports, told, ledger, erase } = await begun();
    if (erasedBefore !== undefined) await erase(erasedBefore);
    const before = await linesOf(ports.store);
    told.announced = 0;
    const answer = await handle({ type: 'erase', ledger: other ?? ledger, seq }, ports);
    expect(answer).toEqual({ ok: false, refusal: 'gone' });
    expect(await linesOf(ports.store)).toEqual(before);
    expect(told.announced).toBe(0);
  });

  it('an entry of an earlier history, which can no longer say so', async () => {
    const { ports, ledger, erase } = await begun();
    const keyless = { ...ports, store: { ...ports.store, open: async () => undefined } };
    expect(await handle({ type: 'erase', ledger, seq: 1 }, keyless)).toEqual({ ok: false, refusal: 'gone' });
    await handle(report({ visit: visitOf(3) }), keyless);
    const before = await ports.store.entries(ledger);
    expect(await erase(1)).toEqual({ ok: false, refusal: 'gone' });
    expect(await ports.store.entries(ledger)).toEqual(before);
  });
});
