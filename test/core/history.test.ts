import { describe, expect, it } from 'vitest';
import { toBase64url, utf8 } from '../../src/core/bytes';
import { type Entry, leftOut } from '../../src/core/entry';
import { historyOf } from '../../src/core/history';
import type { Payload, Unplaced } from '../../src/core/payload';
import { seal } from '../../src/core/seal';
import { newSalt, newSigner } from '../../src/platform/keys';
import { observed, started } from '../fakes/payloads';

const AT = { utc: '2026-11-23T10:35:00.000Z', offset: '+01:00' };
const stated = (): Unplaced<Payload> => {
  const { at, program } = started();
  return { kind: 'statement', at, program, sentence: 'Stated.', about: 'recipient', text: 'A name' };
};

const signer = await newSigner();
const LEDGER = signer.ledger;

async function ledger(...lines: readonly Unplaced<Payload>[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const head = last && { ledger: LEDGER, seq: last.seq, link: last.link };
    entries.push(await seal(line, signer, head, newSalt()));
  }
  return entries;
}

const ENTRIES = await ledger(started(), observed(), observed({ pass: 2 }), stated(), observed({ pass: 3 }));
const [FIRST] = ENTRIES;

describe('a history', () => {
  it('of nothing', () => {
    const none = { entries: [], observations: [], statements: [], damaged: [], leftOut: [], erased: [], unseen: [] };
    const nothing = { head: undefined, count: 0, exported: undefined, ...none };
    expect(historyOf(undefined, [], undefined)).toEqual(nothing);
  });

  it('of a ledger with no entry has no head', () => {
    expect(historyOf(LEDGER, [], undefined).head).toBeUndefined();
  });

  it('of a ledger that is not known has no head', () => {
    expect(historyOf(undefined, ENTRIES, undefined).head).toBeUndefined();
  });

  it('that has just begun counts no line', () => {
    const history = historyOf(LEDGER, ENTRIES.slice(0, 1), undefined);
    expect(history).toMatchObject({ count: 0, observations: [], damaged: [] });
    expect(history.head).toEqual({ ledger: LEDGER, seq: 0, link: FIRST?.link });
  });

  it('counts all lines but the one that opens it, and gives its observations in order', () => {
    const exported = { seq: 2, at: AT };
    const history = historyOf(LEDGER, ENTRIES, exported);
    expect(history).toMatchObject({ count: 4, damaged: [], exported, entries: ENTRIES });
    expect(history.observations.map(({ seq, pass }) => [seq, pass])).toEqual([
      [1, 1],
      [2, 2],
      [4, 3],
    ]);
    expect(history.head).toEqual({ ledger: LEDGER, seq: 4, link: ENTRIES.at(-1)?.link });
  });
});

describe('an entry that cannot be read', () => {
  const written = (value: unknown) => toBase64url(utf8(JSON.stringify(value)));
  const frame = { '@context': 'urn:optout-record:v1', kind: 'observation' };
  const rows: readonly (readonly [what: string, payload: string])[] = [
    ['no payload', ''],
    ['not base64url', '{"seq":2}'],
    ['not UTF-8', toBase64url(new Uint8Array([0x22, 0xff, 0x22]))],
    ['not JSON', toBase64url(utf8('{"seq":2'))],
    ['null', written(null)],
    ['a number', written(2)],
    ['a list', written([])],
    ['the words of another version', written({ ...frame, '@context': 'urn:optout-record:v2', seq: 2 })],
    ['no version', written({ kind: 'observation', seq: 2 })],
    ['another place', written({ ...frame, seq: 3 })],
    ['a place as text', written({ ...frame, seq: '2' })],
  ];
  it.each(rows)('%s: is named, counted, and takes no part', (_what, payload) => {
    const entries = ENTRIES.map((entry) => (entry.seq === 2 ? { ...entry, jws: { ...entry.jws, payload } } : entry));
    const history = historyOf(LEDGER, entries, undefined);
    expect(history).toMatchObject({ damaged: [2], count: 4, entries });
    expect(history.observations.map(({ seq }) => seq)).toEqual([1, 4]);
  });

  it('may be the last: the ledger still goes on from it', () => {
    const broken = ENTRIES.map((entry) =>
      entry.seq === 4 ? { ...entry, jws: { ...entry.jws, payload: 'x' } } : entry,
    );
    const history = historyOf(LEDGER, broken, undefined);
    expect(history.damaged).toEqual([4]);
    expect(history.head).toMatchObject({ seq: 4, link: ENTRIES.at(-1)?.link });
  });

  it('may be every one', () => {
    const broken = ENTRIES.map((entry) => ({ ...entry, jws: { ...entry.jws, payload: 'x' } }));
    expect(historyOf(LEDGER, broken, undefined)).toMatchObject({
      damaged: [0, 1, 2, 3, 4],
      observations: [],
      count: 4,
    });
  });

  it('knows what was left out, what was erased, and where a reading may have stood', async () => {
    const { at, program } = started();
    const erasure = (erased: Extract<Payload, { kind: 'erased' }>['erased']): Unplaced<Payload> => {
      return { kind: 'erased', at, program, sentence: 'Erased.', erased };
    };
    const whole = await ledger(
      started(),
      observed(),
      stated(),
      observed(),
      observed(),
      erasure({ seq: 1, kind: 'observation' }),
      erasure({ seq: 2, kind: 'statement' }),
      erasure({ seq: 4, kind: 'observation', setting: 'allowAdsByAge' }),
    );
    const lines = whole.map((entry) => (entry.seq > 0 && entry.seq < 5 ? leftOut(entry) : entry));
    const history = historyOf(LEDGER, lines, undefined);
    const unseen = [{ seq: 1 }, { seq: 3 }, { seq: 4, setting: 'allowAdsByAge' }];
    expect(history).toMatchObject({ leftOut: [1, 2, 3, 4], erased: [1, 2, 4], unseen, damaged: [], count: 7 });
    // Of a place of which the setting is not known, nothing says that it has one.
    expect(history.unseen).toStrictEqual(unseen);
    expect(history.observations).toEqual([]);
  });
});
