import { describe, expect, it } from 'vitest';
import { type Line, leftOut } from '../../src/core/entry';
import { adds, clash, type Part, united } from '../../src/core/merge';
import { newSigner } from '../../src/platform/keys';
import { sealedAfter, sealedAll } from '../fakes/begun';
import { observed, pictured, started, stated } from '../fakes/payloads';
import { stampAt } from '../fakes/record-of';

const signer = await newSigner();
const LINES = await sealedAll([started(), observed(), pictured(), stated(), observed({ pass: 2 })], signer);
const FORK = await sealedAfter(LINES.slice(0, 3), stated('Somebody else'), signer);
const OTHER = await sealedAll([started(), observed()], { ...(await newSigner()), ledger: signer.ledger });
const PICTURE = { seq: 2, media: 'image/png', bytes: 'QUJD' } as const;

const part = (lines: readonly Line[], given: Partial<Part> = {}): Part => ({
  kid: 'k',
  lines,
  stamps: [],
  pictures: [],
  ...given,
});
const without = (...seqs: readonly number[]): Line[] =>
  LINES.map((line) => (seqs.includes(line.seq) ? leftOut(line) : line));

const WHOLE = part(LINES);

describe('two parts of one ledger', () => {
  type Row = readonly [what: string, kept: Part, added: Part, together: Part, adds: boolean];
  const rows: readonly Row[] = [
    ['the same', WHOLE, part([...LINES]), WHOLE, false],
    ['a longer one', part(LINES.slice(0, 2)), WHOLE, WHOLE, true],
    ['a shorter one', WHOLE, part(LINES.slice(0, 2)), WHOLE, false],
    ['nothing before', part([]), WHOLE, WHOLE, true],
    ['what was left out, filled in', part(without(1, 3)), WHOLE, WHOLE, true],
    ['what is there, left out', WHOLE, part(without(1, 3)), WHOLE, false],
    ['each what the other left out', part(without(1)), part(without(3)), WHOLE, true],
    ['left out in both', part(without(1, 3)), part(without(1)), part(without(1)), true],
    ['left out alike', part(without(1)), part(without(1)), part(without(1)), false],
    ['longer, and filled in', part(without(1).slice(0, 3)), part(without(4)), part(without(4)), true],
    ['longer, with less', part(LINES.slice(0, 3)), part(without(1)), WHOLE, true],
    ['longer by a line left out', part(LINES.slice(0, 4)), part(without(4)), part(without(4)), true],
    ['a stamp', WHOLE, part(LINES, { stamps: [stampAt(1)] }), part(LINES, { stamps: [stampAt(1)] }), true],
    [
      'the same stamp',
      part(LINES, { stamps: [stampAt(1)] }),
      part(LINES, { stamps: [{ ...stampAt(1) }] }),
      part(LINES, { stamps: [stampAt(1)] }),
      false,
    ],
    [
      'a stamp of another entry, and a second of the same',
      part(LINES, { stamps: [stampAt(3)] }),
      part(LINES, { stamps: [stampAt(1), stampAt(3, 'b3RoZXI=')] }),
      part(LINES, { stamps: [stampAt(1), stampAt(3), stampAt(3, 'b3RoZXI=')] }),
      true,
    ],
    ['a picture', WHOLE, part(LINES, { pictures: [PICTURE] }), part(LINES, { pictures: [PICTURE] }), true],
    [
      'the same picture',
      part(LINES, { pictures: [PICTURE] }),
      part(LINES, { pictures: [PICTURE] }),
      part(LINES, { pictures: [PICTURE] }),
      false,
    ],
    ['a key that cannot be told', part(LINES, { kid: undefined }), WHOLE, WHOLE, false],
    ['a key that cannot be told of what is added', WHOLE, part(LINES, { kid: undefined }), WHOLE, false],
  ];

  it.each(rows)('%s', (_what, kept, added, together, isMore) => {
    expect([clash(kept, added), clash(added, kept)]).toEqual([undefined, undefined]);
    expect(united(kept, added)).toEqual(together);
    expect(adds(added, [kept])).toBe(isMore);
    expect(adds(added, [together])).toBe(false);
  });

  it('add nothing where several together hold it', () => {
    const [early, late] = [part(LINES.slice(0, 3)), part(without(1, 2))];
    expect(adds(WHOLE, [early, late])).toBe(false);
    expect(adds(WHOLE, [early])).toBe(true);
    expect(adds(WHOLE, [late])).toBe(true);
    expect(adds(part([]), [])).toBe(false);
  });
});

describe('two parts that do not go together', () => {
  const forked = [...LINES.slice(0, 3), FORK];
  const rows: readonly (readonly [what: string, one: Part, other: Part, at: ReturnType<typeof clash>])[] = [
    ['another entry at a place', WHOLE, part(forked), 3],
    ['another entry, left out', WHOLE, part(forked.map(leftOut)), 3],
    ['both left out, and yet different', part(without(3)), part(forked.map(leftOut)), 3],
    ['another beginning', WHOLE, part(OTHER), 0],
    ['another key that says the same', WHOLE, part(LINES, { kid: 'other' }), 'key'],
    ['another key over lines left out', WHOLE, part(LINES.map(leftOut), { kid: 'other' }), 'key'],
    ['another key, and another beginning', WHOLE, part(OTHER, { kid: 'other' }), 'key'],
  ];
  it.each(rows)('%s', (_what, one, other, at) => {
    expect([clash(one, other), clash(other, one)]).toEqual([at, at]);
  });
});
