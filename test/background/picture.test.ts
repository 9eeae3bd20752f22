import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { payloadOf } from '../../src/core/entry';
import type { PictureRequest } from '../../src/messages/protocol';
import { linesOf } from '../fakes/entries-of';
import { pictureRequest, report } from '../fakes/messages';
import { AT } from '../fakes/payloads';
import { png, pngText } from '../fakes/png';
import { fakePorts, handClock } from '../fakes/ports';

async function begun() {
  const clock = handClock();
  const { ports, told } = fakePorts({ now: clock.now });
  await handle(report(), ports);
  const ledger = (await ports.store.lastHead())?.ledger ?? '';
  told.announced = 0;
  return { ports, told, clock, ledger, add: (given?: Partial<PictureRequest>) => handle(pictureRequest(given), ports) };
}

describe('a picture', () => {
  it('is fixed by the next entry, and its bytes are kept with it', async () => {
    const { ports, told, clock, ledger, add } = await begun();
    clock.pass(60_000);
    expect(await add({ cropped: true })).toEqual({ ok: true, value: 'stored' });
    const last = (await linesOf(ports.store)).map(payloadOf).at(-1);
    expect(last).toMatchObject({
      kind: 'picture',
      seq: 2,
      at: clock.now(),
      taken: AT,
      address: report().page.address,
      digest: createHash('sha256').update(png(3, 2)).digest('base64url'),
      media: 'image/png',
      size: png(3, 2).length,
      width: 3,
      height: 2,
      cropped: true,
    });
    expect(last?.sentence).toMatch(/added a picture of the page https:\S+, taken on 23 November 2026 at 11:35:00/);
    expect(await ports.store.pictures(ledger)).toEqual([{ seq: 2, media: 'image/png', bytes: pngText(3, 2) }]);
    expect(told.announced).toBe(1);
  });

  it('opens a history where there is none', async () => {
    const { ports } = fakePorts();
    await handle(pictureRequest(), ports);
    expect((await linesOf(ports.store)).map((line) => payloadOf(line)?.kind)).toEqual(['started', 'picture']);
  });

  it('that is sent again is kept once; another, or of another moment, is one more', async () => {
    const { ports, ledger, add } = await begun();
    await add();
    expect(await add()).toEqual({ ok: true, value: 'nothing-new' });
    expect(await add({ taken: { ...AT, utc: '2026-11-23T10:36:00.000Z' } })).toEqual({ ok: true, value: 'stored' });
    expect(await add({ bytes: pngText(2, 3), width: 2, height: 3 })).toEqual({ ok: true, value: 'stored' });
    expect((await ports.store.pictures(ledger)).map(({ seq }) => seq)).toEqual([2, 3, 4]);
  });

  it('that was erased may be kept again', async () => {
    const { ports, ledger, add } = await begun();
    await add();
    await handle({ type: 'erase', ledger, seq: 2 }, ports);
    expect(await add()).toEqual({ ok: true, value: 'stored' });
    expect((await ports.store.pictures(ledger)).map(({ seq }) => seq)).toEqual([4]);
  });
});

describe('what is no picture of that size is not accepted:', () => {
  const file = Buffer.from(png(3, 2));
  const base64 = (bytes: Buffer) => bytes.toString('base64');
  const rows: readonly (readonly [what: string, given: Partial<PictureRequest>])[] = [
    ['another width', { width: 4 }],
    ['another height', { height: 3 }],
    ['width and height exchanged', { width: 2, height: 3 }],
    ['a text', { bytes: base64(Buffer.from('no picture')) }],
    ['a cut-off file', { bytes: base64(file.subarray(0, 40)) }],
    ['a file with something after it', { bytes: base64(Buffer.concat([file, Buffer.from('x')])) }],
    ['base64 without its padding', { bytes: pngText(3, 2).replace(/=+$/, '').slice(0, -1) }],
    ['base64url', { bytes: `${pngText(3, 2).slice(0, -4)}__-_` }],
    ['base64 in the middle of a group', { bytes: pngText(3, 2).slice(0, -3) }],
  ];
  it.each(rows)('%s', async (_what, given) => {
    const { ports, told, ledger, add } = await begun();
    const before = await linesOf(ports.store);
    expect(await add(given)).toEqual({ ok: false, refusal: 'not-accepted' });
    expect(await linesOf(ports.store)).toEqual(before);
    expect(await ports.store.pictures(ledger)).toEqual([]);
    expect(told.announced).toBe(0);
  });
});
