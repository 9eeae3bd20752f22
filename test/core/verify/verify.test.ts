import { describe, expect, test } from 'vitest';
import { thumbprint } from '../../../src/core/thumbprint';
import { type Forged, forged, headerOf, relink } from '../../vectors/forge';
import { BLACK, erased } from '../../vectors/life';
import { OTHER_JWK } from '../../vectors/signer';
import { changeEntry, check, problemsOf, rewritten } from './checks';
import { entryAt, leaveOut, lineAt, resealed, SMALL, small, toyToken } from './small';

type Edit = (record: Forged) => unknown;

describe('verify finds what was done to a file', () => {
  const rows: readonly (readonly [what: string, problems: readonly string[], edit: Edit])[] = [
    ['nothing', [], () => {}],
    ['an entry twice', ['order 1'], ({ entries }) => entries.splice(2, 0, ...entries.slice(1, 2))],
    ['the last entry twice', ['order 5'], ({ entries }) => entries.push(...entries.slice(5))],
    ['the first entry at the end', ['order 1'], ({ entries }) => entries.push(...entries.splice(0, 1))],
    ['without its first entry', ['missing 0'], ({ entries }) => entries.shift()],
    ['without all entries but one', ['missing 0', 'picture 2'], ({ entries }) => entries.splice(0, 5)],
    ['without two entries in a row', ['missing 3'], ({ entries }) => entries.splice(3, 2)],
    ['without two entries apart', ['missing 1'], ({ entries }) => [entries.splice(1, 1), entries.splice(2, 1)]],
    ['a place far beyond', ['missing 5'], (record) => Object.assign(leftOutAt(record, 5), { seq: 2 ** 53 - 1 })],
    ['a head further on', ['head'], ({ head }) => Object.assign(head, { seq: 6 })],
    ['a head written in another way', ['head'], ({ head }) => Object.assign(head, { link: rewritten(head.link) })],
    ['a salt written in another way', ['commitment 1'], (record) => changeEntry(record, 1, 'salt', rewritten)],
    [
      'a signature written in another way',
      ['signature 1'],
      (record) => {
        const { jws } = entryAt(record, 1);
        jws.signature = rewritten(jws.signature);
      },
    ],
    ['a commitment written in another way', ['commitment 1'], (record) => changeLine(record, 1, 'commit', rewritten)],
    [
      'a commitment of what is left out, written so',
      ['link 3'],
      (record) => changeLine(record, 3, 'commit', rewritten),
    ],
    ['a link written in another way', ['link 1'], (record) => changeLine(record, 1, 'link', rewritten)],
    ['the link of what is left out, written so', ['link 3'], (record) => changeLine(record, 3, 'link', rewritten)],
    ['the last link', ['link 5'], (record) => changeLine(record, 5, 'link', () => lineAt(record, 4).link)],
    [
      'all links recomputed after an exchange',
      ['previous 4'],
      async (record) => {
        changeLine(record, 3, 'commit', () => lineAt(record, 2).commit);
        await relink(record);
      },
    ],
    [
      'a key that is no point on the curve',
      ['key-name'],
      (record) => {
        Object(record['key']).jwk.x = 'A'.repeat(43);
      },
    ],
    [
      'another key in place of the key',
      ['key-name', 'header-key 0', 'header-key 1', 'header-key 2', 'header-key 4', 'header-key 5'],
      (record) => {
        const { d: _private, ...jwk } = OTHER_JWK;
        Object(record['key']).jwk = jwk;
      },
    ],
    [
      'another ledger',
      ['payload-ledger 0', 'payload-ledger 1', 'payload-ledger 2', 'payload-ledger 4', 'payload-ledger 5'],
      (record) => {
        record['ledger'] = 'a0000000-0000-4000-8000-000000000000';
      },
    ],
    ['more in the context', ['context'], (record) => Object.assign(Object(record['@context']), { on: 'urn:off' })],
    [
      'less in the context',
      ['context'],
      (record) => {
        record['@context'] = {};
      },
    ],
    ['one contents left out and its time stamp with it', [], (record) => leaveOut(record, 1)],
    ['all contents left out but a picture', [], (record) => [0, 1, 4, 5].map((place) => leaveOut(record, place))],
    ['a picture left out, its bytes not', ['picture 2'], (record) => leaveOut(record, 2)],
    ['a picture without bytes', [], ({ pictures }) => pictures.pop()],
    ['a picture twice', ['picture 2'], ({ pictures }) => pictures.push(...pictures)],
    ['another picture', ['picture 2'], ({ pictures }) => Object.assign(pictures[0] ?? {}, { bytes: BLACK })],
    [
      'more bytes of a picture',
      ['picture 2'],
      ({ pictures }) => Object.assign(pictures[0] ?? {}, { bytes: `${pictures[0]?.bytes.replaceAll('=', 'A')}` }),
    ],
    ['bytes that are no base64', ['picture 2'], ({ pictures }) => Object.assign(pictures[0] ?? {}, { bytes: 'AAAAA' })],
    [
      'bytes that are no base64, of an entry that is no picture',
      ['picture 1'],
      ({ pictures }) => Object.assign(pictures[0] ?? {}, { seq: 1, bytes: 'AAAAA' }),
    ],
    ['a picture of another entry', ['picture 1'], ({ pictures }) => Object.assign(pictures[0] ?? {}, { seq: 1 })],
    ['a picture of no entry', ['picture 99'], ({ pictures }) => Object.assign(pictures[0] ?? {}, { seq: 99 })],
    ['no time stamps', [], ({ entries }) => entries.map((entry) => 'jws' in entry && delete entry.jws.header)],
    ['an empty header', [], (record) => Object.assign(entryAt(record, 1).jws, { header: { etsiU: [] } })],
    [
      'two time stamps on an entry',
      [],
      (record) => {
        const { jws } = entryAt(record, 1);
        const { etsiU } = headerOf(toyToken(jws.signature));
        jws.header = { etsiU: [...etsiU, ...etsiU] };
      },
    ],
    [
      'time stamps that changed places',
      ['stamp-imprint 1', 'stamp-imprint 5'],
      (record) => {
        const [one, other] = [entryAt(record, 1).jws, entryAt(record, 5).jws];
        [one.header, other.header] = [other.header, one.header];
      },
    ],
    ['a time stamp that is no base64', ['stamp-unreadable 1'], (record) => restamp(record, 'AAAAA')],
    ['a time stamp written in another way', ['stamp-unreadable 1'], (record) => restamp(record, 'AB==')],
    [
      'a time stamp that is nothing',
      ['stamp-unreadable 1'],
      (record) => restamp(record, Buffer.from('{').toString('base64')),
    ],
    [
      'everything at once',
      ['key-name', 'commitment 1', 'signature 2', 'picture 3', 'commitment 4', 'stamp-imprint 5'],
      (record) => {
        Object(record['key']).kid = 'A'.repeat(43);
        for (const place of [1, 4]) changeEntry(record, place, 'salt', rewritten);
        entryAt(record, 2).jws.signature = entryAt(record, 1).jws.signature;
        entryAt(record, 5).jws.header = entryAt(record, 1).jws.header;
        record.pictures.push({ seq: 3, media: 'image/png', bytes: BLACK });
      },
    ],
  ];
  test.each(rows)('%s', async (_what, problems, edit) => {
    const record = await small();
    await edit(record);
    const verdict = await check(record);
    expect(problemsOf(verdict)).toEqual(problems);
    expect(verdict.outcome).toBe(problems.length === 0 ? 'unchanged' : 'mismatch');
    expect(verdict.problemCount).toBe(problems.length);
  });
});

describe('verify finds what the holder of the key sealed wrongly', () => {
  test.each([
    ['a second beginning', ['beginning 1'], resealed(1, { unplaced: SMALL[0].unplaced })],
    ['another beginning', ['beginning 0'], forged(SMALL.slice(1, 3), toyToken)],
    ['another link before it', ['previous 2'], resealed(2, { payload: { prev: 'A'.repeat(43) } })],
    ['an entry that erased itself', ['erasure 4'], resealed(4, { payload: { erased: { seq: 4, kind: 'statement' } } })],
    [
      'an entry that erased itself, and does not stand at its place',
      ['missing 1', 'erasure 4'],
      resealed(4, { payload: { erased: { seq: 4, kind: 'statement' } } }).then((record) => {
        return { ...record, entries: record.entries.toSpliced(1, 1) };
      }),
    ],
    [
      'an entry that erased a later one',
      ['erasure 4'],
      resealed(4, { payload: { erased: { seq: 5, kind: 'observation' } } }),
    ],
    [
      'an entry that erased another kind',
      ['erasure 4'],
      resealed(4, { payload: { erased: { seq: 1, kind: 'picture' } } }),
    ],
    ['an entry that erased what still stands', [], resealed(4, { payload: { erased: { seq: 2, kind: 'picture' } } })],
    [
      'an entry that erased the first',
      ['payload-malformed 4'],
      resealed(4, { payload: { erased: { seq: 0, kind: 'statement' } } }),
    ],
    ['a picture of another size', ['picture 2'], resealed(2, { payload: { size: 68 } })],
    ['a picture of other bytes', ['picture 2'], resealed(2, { payload: { digest: 'A'.repeat(43) } })],
    ['an earlier place', ['payload-place 2'], resealed(2, { payload: { seq: 1 } })],
    [
      'a ledger in capital letters',
      ['payload-ledger 1'],
      resealed(1, { payload: { ledger: '7B1F2C52-31C7-4BD0-8F0E-9A4F5D1F3C10' } }),
    ],
    ['no JSON', ['payload-not-json 2'], resealed(2, { text: '{' })],
    ['a byte order mark', ['payload-not-json 2'], resealed(2, { text: '\uFEFF{}' })],
    ['nothing', ['payload-version 2'], resealed(2, { text: 'null' })],
    ['deep nesting', ['too-deep 2'], resealed(2, { text: '['.repeat(10_000) })],
    ['a member twice', ['duplicate-member 2'], resealed(2, { text: '{"seq":2,"\\u0073eq":3}' })],
    ['an inherited name', ['payload-malformed 2'], resealed(2, { payload: JSON.parse('{"__proto__":{"a":1}}') })],
  ] as const)('%s', async (_what, problems, record) => {
    expect(problemsOf(await check(await record))).toEqual(problems);
  });

  test('a key that is no point on the curve, under its own name', async () => {
    const record = await small();
    const jwk = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) } as const;
    record['key'] = { kid: await thumbprint(jwk), jwk };
    const verdict = await check(record);
    expect([verdict.outcome, ...problemsOf(verdict)]).toEqual(['mismatch', 'key-name']);
    expect(verdict.steps.map(({ outcome }) => outcome)).toEqual([
      'passed',
      'failed',
      'not-reached',
      'not-reached',
      'not-reached',
      'not-reached',
    ]);
  });

  test('an entry that erased what still stands does not count as erased', async () => {
    const { summary } = await check(await resealed(4, { payload: { erased: { seq: 2, kind: 'picture' } } }));
    expect([summary?.entries, summary?.leftOut, summary?.erased]).toEqual([5, 1, 0]);
  });

  test('an entry that names a place twice counts it once', async () => {
    const again = { what: 'again', unplaced: erased('2026-11-23T10:45:00.000Z', 3) };
    const { outcome, summary } = await check(await forged([...SMALL, again], toyToken));
    expect({ outcome, leftOut: summary?.leftOut, erased: summary?.erased }).toEqual({
      outcome: 'unchanged',
      leftOut: 0,
      erased: 1,
    });
  });
});

function leftOutAt(record: Forged, place: number): Forged['entries'][number] {
  leaveOut(record, place);
  return lineAt(record, place);
}

function changeLine(record: Forged, place: number, member: 'commit' | 'link', change: (text: string) => string): void {
  const line = lineAt(record, place);
  line[member] = change(line[member]);
}

function restamp(record: Forged, val: string): void {
  entryAt(record, 1).jws.header = { etsiU: [{ sigTst: { tstTokens: [{ val }] } }] };
}
