import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../src/background/answer';
import { payloadOf } from '../../src/core/entry';
import { historyOf } from '../../src/core/history';
import { MAIN_SETTING } from '../../src/core/setting';
import { shownState } from '../../src/core/state';
import { clockBacks } from '../../src/core/time-line/clock';
import { verify } from '../../src/core/verify/verify';
import { endingOf } from '../../src/core/window/ending';
import { rowsOf } from '../../src/export/row';
import { holdsWords } from '../../src/export/verdict/holds';
import { now } from '../../src/platform/clock';
import { ledgerStore } from '../../src/platform/ledger-store';
import { readFace } from '../../src/ui/read-face';
import { entriesOf } from '../fakes/entries-of';
import { queueLock } from '../fakes/lock';
import { reading, report, visitOf } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';
import { recordOf } from '../fakes/record-of';
import { freshStore } from '../fakes/stores';
import { WORDS } from '../ui/words';
import { count, kept } from './count';

const ZONE = process.env['TZ'];

beforeEach(() => {
  freshStore();
  process.env['TZ'] = 'Europe/Berlin';
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  process.env['TZ'] = ZONE;
});

type Row = readonly [what: string, times: readonly string[], offsets: readonly string[], backs: readonly number[]];
const BERLIN = '+01:00';
const SUMMER = '+02:00';

/** The device's clock at one reading after the other, its offsets in Berlin, and the entries it went back before. */
const ROWS: readonly Row[] = [
  ['a day back', ['2026-11-24T10:00Z', '2026-11-23T10:00Z'], [BERLIN, BERLIN], [2]],
  ['a day forth', ['2026-11-24T10:00Z', '2026-11-25T10:01Z'], [BERLIN, BERLIN], []],
  [
    'a day forth and back, twice',
    ['2026-11-24T10:00Z', '2026-11-25T10:00Z', '2026-11-24T10:01Z', '2026-11-25T10:01Z', '2026-11-24T10:02Z'],
    [BERLIN, BERLIN, BERLIN, BERLIN, BERLIN],
    [3, 5],
  ],
  // 02:59 and then 02:00 on the wall; time itself goes on.
  ['the end of summer time', ['2026-10-25T00:59Z', '2026-10-25T01:00Z'], [SUMMER, BERLIN], []],
  ['its begin', ['2026-03-29T00:59Z', '2026-03-29T01:00Z'], [BERLIN, SUMMER], []],
  // A device that sets its own clock back instead: that is seen.
  ['an hour back by hand', ['2026-10-25T01:30Z', '2026-10-25T00:30Z'], [BERLIN, SUMMER], [2]],
  ['to 1970', ['2026-11-24T10:00Z', '1970-01-01T00:00Z'], [BERLIN, BERLIN], [2]],
  ['from 1970', ['1970-01-01T00:00Z', '2026-11-24T10:00Z'], [BERLIN, BERLIN], []],
  ['before 1970', ['2026-11-24T10:00Z', '1969-12-31T23:59Z', '2026-11-24T10:01Z'], [BERLIN, BERLIN, BERLIN], [2]],
  ['to 2038 and back', ['2038-01-19T03:14:08Z', '2026-11-24T10:00Z'], [BERLIN, BERLIN], [2]],
];

/** Reads the switch at each of these times, on and off by turns. */
async function readAt(times: readonly string[]) {
  const { ports } = fakePorts({ store: ledgerStore, now });
  for (const [turn, time] of times.entries()) {
    vi.setSystemTime(new Date(time));
    const read = reading({ value: turn % 2 === 0 ? 'on' : 'off' });
    const told = await answer(report({ visit: visitOf(turn), reading: read }), ports, queueLock());
    expect(told).toEqual({ ok: true, value: 'stored' });
  }
  const signer = (await ledgerStore.open())?.signer;
  if (signer === undefined) throw new Error('nothing was started');
  const entries = await entriesOf(ledgerStore);
  return { signer, entries, history: historyOf(signer.ledger, entries, undefined) };
}

describe('the clock jumps:', () => {
  it.for(ROWS)('%s', async ([_what, times, offsets, backs], context) => {
    const { signer, entries, history } = await readAt(times);
    // In the order of the chain, each with the time that the device gave.
    const ats = entries.slice(1).map((entry) => payloadOf(entry)?.at);
    expect(ats).toEqual(times.map((time, turn) => ({ utc: new Date(time).toISOString(), offset: offsets[turn] })));
    expect(shownState(history.observations, MAIN_SETTING).state).toMatchObject({ last: { seq: times.length } });
    // What is odd is marked, in the history and by the check.
    expect(clockBacks(history).map(({ seq }) => seq)).toEqual(backs);
    const marked = rowsOf({ history, stamps: [] }, WORDS.texts).filter(({ clockBack }) => clockBack);
    expect(marked.map(({ seq }) => seq)).toEqual(backs);
    const noStamps = () => Promise.reject(new Error('there are none'));
    const verdict = await verify(JSON.stringify(await recordOf(signer, entries)), noStamps);
    expect(verdict).toMatchObject({ outcome: 'unchanged', summary: { clockBacks: backs.length } });
    expect(holdsWords(verdict, WORDS).filter((line) => line.includes('clock went back'))).toHaveLength(
      backs.length > 0 ? 1 : 0,
    );
    const visits = entries.flatMap((entry) => {
      const payload = payloadOf(entry);
      return payload?.kind === 'observation' ? [payload.visit] : [];
    });
    count(
      context,
      'clock jumps',
      'none',
      kept(
        times.map((_time, turn) => visitOf(turn)),
        visits,
      ),
    );
  });

  it.each([
    ['off, earlier than the on before it', ['2026-11-24T10:00Z', '2026-11-23T10:00Z']],
    ['off in 1970, and on before', ['2026-11-24T10:00Z', '1970-01-01T00:00Z']],
  ])('%s: no day on which it was turned off is told', async (_what, times) => {
    const { history } = await readAt(times);
    const { state } = shownState(history.observations, MAIN_SETTING);
    if (state.kind !== 'off-between') throw new Error(state.kind);
    const values = readFace(state, history, WORDS).facts.map(({ value }) => value);
    expect(values).toContain('not known when: seen on, then off, and the device’s clock went back in between');
    expect(endingOf({ state })).toEqual({ kind: 'clock' });
  });

  it('first of all off, in 1970: it is not said to have been off before anything began', async () => {
    const { ports } = fakePorts({ store: ledgerStore, now });
    vi.setSystemTime(new Date('1970-01-01T00:00Z'));
    await answer(report({ reading: reading({ value: 'off' }) }), ports, queueLock());
    const entries = await entriesOf(ledgerStore);
    const { state } = shownState(historyOf('', entries, undefined).observations, MAIN_SETTING);
    expect(state.kind).toBe('off-first-seen');
    expect(endingOf({ state })).toEqual({ kind: 'clock' });
  });

  it('a jump over an entry that cannot be read is marked behind it', async () => {
    const { signer, entries } = await readAt(['2026-11-24T10:00Z', '2026-11-24T11:00Z', '2026-11-23T10:00Z']);
    const spoilt = entries.map((one) => (one.seq === 2 ? { ...one, jws: { ...one.jws, payload: '!' } } : one));
    expect(clockBacks(historyOf(signer.ledger, spoilt, undefined))).toMatchObject([{ seq: 3 }]);
  });
});
