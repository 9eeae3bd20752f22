import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { type Line, leftOut } from '../../src/core/entry';
import { historyOf } from '../../src/core/history';
import { linesOf as linesIn, recordEntries } from '../../src/core/record';
import { verify } from '../../src/core/verify/verify';
import { sealedAfter, sealedAll } from '../fakes/begun';
import { linesOf } from '../fakes/entries-of';
import { report } from '../fakes/messages';
import { observed, started } from '../fakes/payloads';
import { fakePorts, handClock } from '../fakes/ports';
import { stampAt } from '../fakes/record-of';
import { CONFLICT, importing, LEDGER, LINES, NOTHING_NEW, OFF, SIGNER, STORED } from './importing';

const hiding = (...seqs: readonly number[]): Line[] =>
  LINES.map((line) => (seqs.includes(line.seq) ? leftOut(line) : line));

describe('a record of another browser’s', () => {
  it('is kept beside the own history, which stays as it is', async () => {
    const clock = handClock();
    const { ports, told } = fakePorts({ now: clock.now });
    await handle(report(), ports);
    const before = await linesOf(ports.store);
    Object.assign(told, { announced: 0, shown: 0 });
    clock.pass(60_000);
    expect(await importing(ports, LINES, { stamps: [stampAt(1)] })).toEqual(STORED);
    expect(await linesOf(ports.store)).toEqual(before);
    expect(await ports.store.entries(LEDGER)).toEqual([]);
    const kept = await ports.store.imported(LEDGER);
    expect(kept).toMatchObject({ at: clock.now(), last: { value: 'off' }, stamps: [stampAt(1)] });
    expect(kept?.record.entries).toEqual(LINES);
    expect(told).toMatchObject({ announced: 1, shown: 0 });
  });

  type Row = readonly [what: string, before: readonly Line[], now: readonly Line[], answer: object, kept: Line[]];
  const rows: readonly Row[] = [
    ['the same again', LINES, LINES, NOTHING_NEW, LINES],
    ['a longer one', LINES.slice(0, 2), LINES, STORED, LINES],
    ['a shorter one', LINES, LINES.slice(0, 2), NOTHING_NEW, LINES],
    ['what was left out', hiding(1, 2), LINES, STORED, LINES],
    ['less than before', LINES, hiding(1, 2), NOTHING_NEW, LINES],
    ['each what the other left out', hiding(1), hiding(2), STORED, LINES],
  ];
  it.each(rows)('and then %s', async (_what, before, now, answer, kept) => {
    const { ports, told } = fakePorts();
    await importing(ports, before);
    expect(await importing(ports, now)).toEqual(answer);
    expect((await ports.store.imported(LEDGER))?.record.entries).toEqual(kept);
    expect(told.announced).toBe(answer === STORED ? 2 : 1);
  });

  it('and then the same with a time stamp, and once more', async () => {
    const { ports } = fakePorts();
    await importing(ports, LINES);
    expect(await importing(ports, LINES, { stamps: [stampAt(3)] })).toEqual(STORED);
    expect(await importing(ports, LINES, { stamps: [stampAt(3)] })).toEqual(NOTHING_NEW);
    expect(await importing(ports, LINES)).toEqual(NOTHING_NEW);
    expect((await ports.store.imported(LEDGER))?.stamps).toEqual([stampAt(3)]);
  });

  it('made of several files is a record that matches', async () => {
    const { ports } = fakePorts();
    await importing(ports, hiding(1, 3));
    await importing(ports, hiding(2).slice(0, 3));
    const kept = await ports.store.imported(LEDGER);
    if (kept === undefined) throw new Error('nothing was kept');
    const entries = recordEntries({ history: historyOf(LEDGER, linesIn(kept.record), undefined), stamps: [] });
    const verdict = await verify(JSON.stringify({ ...kept.record, entries }), async () => {
      throw new Error('there is no stamp');
    });
    expect(verdict).toMatchObject({ outcome: 'unchanged', summary: { entries: 3, leftOut: 1 } });
  });

  it('says less of the setting where its latest reading is left out', async () => {
    const { ports } = fakePorts();
    await importing(ports, hiding(3));
    expect(await ports.store.imported(LEDGER)).not.toHaveProperty('last');
  });

  it('names an authority without anything that could disguise it', async () => {
    const { ports } = fakePorts();
    await importing(ports, LINES, { stamps: [{ ...stampAt(1), authority: 'Time\u202E\u0007 authority' }] });
    expect((await ports.store.imported(LEDGER))?.stamps).toMatchObject([{ authority: 'Time authority' }]);
  });
});

describe('what does not go with what was imported before changes nothing:', () => {
  it.each([
    [
      'another entry at the last place',
      async () => [...LINES.slice(0, 3), await sealedAfter(LINES.slice(0, 3), OFF, SIGNER)],
    ],
    [
      'the same, left out',
      async () => [...LINES.slice(0, 3), leftOut(await sealedAfter(LINES.slice(0, 3), OFF, SIGNER))],
    ],
    ['another beginning', () => sealedAll([started(), observed()], SIGNER)],
  ])('%s', async (_what, other) => {
    const { ports, told } = fakePorts();
    await importing(ports, LINES);
    const before = await ports.store.imported(LEDGER);
    expect(await importing(ports, await other())).toEqual(CONFLICT);
    expect(await ports.store.imported(LEDGER)).toEqual(before);
    expect(told.announced).toBe(1);
  });
});

describe('an imported record is forgotten', () => {
  it('and nothing else; one that is not there was forgotten before', async () => {
    const { ports, told } = fakePorts();
    await handle(report(), ports);
    await importing(ports, LINES);
    const before = await linesOf(ports.store);
    told.announced = 0;
    expect(await handle({ type: 'forget', ledger: LEDGER }, ports)).toEqual(STORED);
    expect(await handle({ type: 'forget', ledger: LEDGER }, ports)).toEqual(NOTHING_NEW);
    expect(await ports.store.imported(LEDGER)).toBeUndefined();
    expect(await linesOf(ports.store)).toEqual(before);
    expect(told.announced).toBe(1);
    expect(await importing(ports, LINES)).toEqual(STORED);
  });

  it('never this browser’s own history', async () => {
    const { ports } = fakePorts();
    await handle(report(), ports);
    const own = (await ports.store.lastHead())?.ledger ?? '';
    expect(await handle({ type: 'forget', ledger: own }, ports)).toEqual(NOTHING_NEW);
    expect(await linesOf(ports.store)).toHaveLength(2);
  });
});
