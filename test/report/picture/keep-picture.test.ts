import { describe, expect, test } from 'vitest';
import { PICTURE_MAX } from '../../../src/core/record';
import { refused } from '../../../src/messages/result';
import { type Crop, whole } from '../../../src/report/picture/crop';
import { keepPicture, throwAway } from '../../../src/report/picture/keep-picture';
import { addressOf } from '../../../src/report/picture/png-address';
import { pngText } from '../../fakes/png';
import { FakePorts } from '../fake-ports';
import { DRAFT, LATER, SIZE, TAKEN } from './draft';

const PART: Crop = { left: 10, top: 20, right: 110, bottom: 70 };
const waiting = (more: Partial<FakePorts> = {}) => Object.assign(new FakePorts(), { draft: DRAFT }, more);
const keep = (ports: FakePorts, crop: Crop = whole(SIZE)) => keepPicture(DRAFT, crop, SIZE, ports);

describe('a picture that is kept', () => {
  test('whole: the very bytes that the browser took', async () => {
    const ports = waiting();
    const { taken, address } = DRAFT;
    expect(await keep(ports)).toEqual({ ok: true, value: { seq: 7 } });
    expect(ports.asked).toEqual([{ type: 'picture', taken, address, bytes: TAKEN, ...SIZE, cropped: false }]);
    expect(ports.draft).toBeUndefined();
  });

  test('a part of it: what was cut out, of that size', async () => {
    const ports = waiting();
    expect(await keep(ports, PART)).toEqual({ ok: true, value: { seq: 7 } });
    const bytes = pngText(100, 50);
    expect(ports.asked).toMatchObject([{ bytes, width: 100, height: 50, cropped: true }]);
  });

  test.each([
    ['is closed', { readKept: async () => refused('cannot-open') }],
    ['rejects', { readKept: () => Promise.reject(new Error('x')) }],
  ])('is kept, though nobody can say where, when the history %s', async (_name, more) => {
    expect(await keep(waiting(more))).toEqual({ ok: true, value: { seq: undefined } });
  });

  test('is kept where its draft cannot be dropped', async () => {
    expect(await keep(waiting({ dropDraft: () => Promise.reject(new Error('x')) }))).toMatchObject({ ok: true });
  });

  test('is found by its moment too: the same bytes may stand in an earlier entry', async () => {
    const ports = waiting();
    await keep(ports);
    ports.draft = LATER;
    expect(await keepPicture(LATER, whole(SIZE), SIZE, ports)).toEqual({ ok: true, value: { seq: 8 } });
  });
});

describe('a picture that is not kept', () => {
  const HUGE = { cutOut: async () => 'A'.repeat(PICTURE_MAX + 4) };
  const rows: readonly (readonly [what: string, Partial<FakePorts>, refusal: string])[] = [
    ['the background refuses: no room', { refuses: { picture: refused('full') } }, 'full'],
    ['the background refuses: not accepted', { refuses: { picture: refused('not-accepted') } }, 'not-accepted'],
    ['the background is silent', { refuses: { picture: 'silence' } }, 'no-answer'],
    ['the background is gone', { refuses: { picture: 'throw' } }, 'no-answer'],
    ['the browser cannot draw it', { canDraw: false }, 'not-cut'],
    ['it is too large for a record', HUGE, 'too-large'],
  ];
  test.each(rows)('waits on: %s', async (_what, more, refusal) => {
    const ports = waiting(more);
    expect(await keep(ports, PART)).toEqual({ ok: false, refusal });
    expect(ports.draft).toBe(DRAFT);
  });

  test.each([
    ['too large', HUGE],
    ['not drawn', { canDraw: false }],
  ])('nobody is asked to keep it: %s', async (_what, more) => {
    const ports = waiting(more);
    await keep(ports, PART);
    expect(ports.asked).toEqual([]);
  });

  test('the longest that a record takes is asked for', async () => {
    const ports = waiting({ cutOut: async () => 'A'.repeat(PICTURE_MAX) });
    await keep(ports, PART);
    expect(ports.asked).toHaveLength(1);
  });
});

describe('a picture that another tab dealt with', () => {
  const rows = [
    ['it was kept or thrown away', undefined],
    ['a later one took its place', LATER],
  ] as const;
  test.each(rows)('is neither kept nor thrown away: %s', async (_what, draft) => {
    const ports = waiting({ draft });
    expect(await keep(ports)).toEqual({ ok: false, refusal: 'changed' });
    expect(await throwAway(DRAFT, ports)).toEqual({ ok: false, refusal: 'changed' });
    expect([ports.asked, ports.draft]).toEqual([[], draft]);
  });

  test('as is one of which the browser tells nothing', async () => {
    const ports = waiting({ readDraft: () => Promise.reject(new Error('x')) });
    expect(await keep(ports)).toEqual({ ok: false, refusal: 'changed' });
  });
});

describe('a picture that is thrown away', () => {
  test('is nowhere any more', async () => {
    const ports = waiting();
    expect(await throwAway(DRAFT, ports)).toEqual({ ok: true, value: 'thrown-away' });
    expect([ports.asked, ports.draft]).toEqual([[], undefined]);
  });

  test('stays where the browser does not let go of it', async () => {
    const ports = waiting({ dropDraft: () => Promise.reject(new Error('no')) });
    expect(await throwAway(DRAFT, ports)).toEqual({ ok: false, refusal: 'not-dropped' });
    expect(ports.draft).toEqual(DRAFT);
  });

  test('holds an address of a PNG, as the browser wrote it', () => {
    expect(DRAFT.image).toBe(addressOf(TAKEN));
  });
});
