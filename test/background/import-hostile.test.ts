/** Records that nobody exported: the background keeps none of them, whatever the page says that it checked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { RECORD_MAX, type RecordFile } from '../../src/core/record';
import { parseToBackground } from '../../src/messages/guards';
import { fakePorts } from '../fakes/ports';
import { recordOf } from '../fakes/record-of';
import { hostileRecords } from '../vectors/hostile-records';
import { LEDGER, LINES, NOT_ACCEPTED, SIGNER, STORED } from './importing';

/** Milliseconds for texts of megabytes on a machine that is busy with other suites. */
const A_WHILE = 60_000;
const WHOLE = await recordOf(SIGNER, LINES);
const TEXT = JSON.stringify(WHOLE);

async function imported(text: string) {
  const { ports, told } = fakePorts();
  const answer = await handle({ type: 'import', text, stamps: [] }, ports);
  return { answer, kept: await ports.store.imported(LEDGER), announced: told.announced };
}
const NOTHING = { answer: NOT_ACCEPTED, kept: undefined, announced: 0 };

const million = (sign: string) => sign.repeat(1_000_000);
const names = Array.from({ length: 100_000 }, (_none, at) => `"n${at}":0`).join();
const withHeader = (header: object): string => {
  const [first, second, ...rest] = WHOLE.entries;
  if (second === undefined || !('jws' in second)) throw new Error('the second entry is sealed');
  const sealed = JSON.parse(Buffer.from(second.jws.protected, 'base64url').toString());
  const jws = { ...second.jws, protected: Buffer.from(JSON.stringify({ ...sealed, ...header })).toString('base64url') };
  return JSON.stringify({ ...WHOLE, entries: [first, { ...second, jws }, ...rest] });
};
const changed = (part: object) => JSON.stringify({ ...WHOLE, ...part });
const written = (from: string, to: string) => TEXT.replace(from, to);

describe('a file that is no record is refused, and nothing kept', { timeout: A_WHILE }, () => {
  const rows: readonly (readonly [what: string, text: string])[] = [
    ['nothing', ''],
    ['a byte order mark before it', `\uFEFF${TEXT}`],
    ['a null character within it', written('"format"', '"for\0mat"')],
    ['a name that is a number', changed({ made: { ...WHOLE.made, program: { ...WHOLE.made.program, name: 1 } } })],
    ['a million brackets', million('[')],
    ['a million objects', million('{"a":')],
    ['a hundred thousand names', written('{', `{${names},`)],
    ['a name twice', written('{', '{"ledger":"x",')],
    ['a prototype', written('{', '{"__proto__":{"entries":[]},')],
    ['a constructor', written('{', '{"constructor":{"prototype":{}},')],
    ['a number that no number is', written('"seq":1', '"seq":9007199254740993')],
    ['an endless number', written('"seq":1', '"seq":1e400')],
    ['a number below nothing', written('"seq":1', '"seq":-0.5')],
    ['no algorithm', withHeader({ alg: 'none' })],
    ['a shared secret', withHeader({ alg: 'HS256' })],
    ['a critical member', withHeader({ crit: ['b64'], b64: false })],
    ['another key in it', withHeader({ jwk: { ...WHOLE.key.jwk, x: WHOLE.key.jwk.y } })],
    ['an address of a key', withHeader({ jku: 'https://evil.example/key' })],
    ['another ledger’s name', changed({ ledger: '00000000-0000-4000-8000-000000000000' })],
    ['entries in another order', changed({ entries: [...WHOLE.entries].reverse() })],
    ['the same entry for ever', changed({ entries: Array(2000).fill(WHOLE.entries[1]) })],
    ['a page', `<!doctype html><pre id="record">${TEXT}</pre>`],
  ];
  it.each(rows)('%s', async (_what, text) => {
    expect(text).not.toBe(TEXT);
    expect(await imported(text)).toEqual(NOTHING);
  });

  it('more than may be read does not get as far', () => {
    const message = { type: 'import', text: ' '.repeat(RECORD_MAX + 1), stamps: [] };
    expect(parseToBackground(message)).toBeUndefined();
  });

  it('hostile texts that a holder sealed are kept as they were sealed, or refused', async () => {
    const answers = [];
    for (const text of await hostileRecords()) {
      const { ports } = fakePorts();
      const answer = await handle({ type: 'import', text, stamps: [] }, ports);
      const kept = (await ports.store.imported(JSON.parse(text).ledger))?.record;
      expect(kept && sealedIn(kept)).toEqual(answer.ok ? sealedIn(JSON.parse(text)) : undefined);
      answers.push(answer.ok);
    }
    expect(new Set(answers)).toEqual(new Set([true, false]));
  });

  it('any text, and any part of a record', async () => {
    const parts = fc.tuple(fc.nat(TEXT.length - 1), fc.nat(40), fc.string({ unit: 'binary', maxLength: 9 }));
    const spoilt = parts.map(([at, cut, more]) => TEXT.slice(0, at) + more + TEXT.slice(at + cut));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string({ unit: 'binary' }), spoilt), async (text) => {
        const { answer, kept } = await imported(text);
        if (answer.ok) expect(sealedIn(kept?.record)).toEqual(sealedIn(WHOLE));
        else expect({ answer, kept }).toEqual({ answer: NOT_ACCEPTED, kept: undefined });
      }),
      { numRuns: 150 },
    );
  });

  it('which the whole record is not', async () => {
    expect((await imported(TEXT)).answer).toEqual(STORED);
  });
});

/** What of a record is sealed. */
const sealedIn = (record: Pick<RecordFile, 'ledger' | 'key' | 'head' | 'entries'> | undefined) =>
  record && [record.ledger, record.key, record.head, record.entries];
