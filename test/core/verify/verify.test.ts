import { describe, expect, test } from 'vitest';
import { type Forged, headerOf, relink } from '../../vectors/forge';
import { BLACK } from '../../vectors/life';
import { OTHER_JWK } from '../../vectors/signer';
import { changeEntry, check, problemsOf, rewritten } from './checks';
import { entryAt, leaveOut, lineAt, small, toyToken } from './small';

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
