import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { isSealed, type Line, leftOut } from '../../src/core/entry';
import type { TimeStamp } from '../../src/core/kept';
import { verify } from '../../src/core/verify/verify';
import { newSigner } from '../../src/platform/keys';
import { sealedAfter } from '../fakes/begun';
import { linesOf } from '../fakes/entries-of';
import { pictureRequest, reading, report, visitOf } from '../fakes/messages';
import { stated } from '../fakes/payloads';
import { fakePorts } from '../fakes/ports';
import { recordOf, stampAt } from '../fakes/record-of';
import { CONFLICT, importing, NOTHING_NEW, STORED } from './importing';

describe('a record of this browser’s own', () => {
  /** A history with a reading, a picture and an off, and the record of it. */
  async function exported() {
    const { ports } = fakePorts();
    await handle(report(), ports);
    await handle(pictureRequest(), ports);
    await handle(report({ visit: visitOf(1), reading: reading({ value: 'off' }) }), ports);
    const opened = await ports.store.open();
    if (opened === undefined) throw new Error('nothing was begun');
    const own = opened.head.ledger;
    const lines = await ports.store.entries(own);
    const pictures = await ports.store.pictures(own);
    const { signer } = opened;
    const record = (of: readonly Line[], stamps: readonly TimeStamp[] = []) =>
      importing(ports, of, { signer, stamps, pictures: pictures.filter(({ seq }) => of[seq] === lines[seq]) });
    return { ports, own, signer, lines, record };
  }

  it('adds nothing, in whole, in part, or with its stamps', async () => {
    const { ports, own, lines, record } = await exported();
    await ports.store.addStamp(own, stampAt(1));
    expect(await record(lines)).toEqual(NOTHING_NEW);
    expect(await record(lines.slice(0, 2), [stampAt(1)])).toEqual(NOTHING_NEW);
    expect(await record(lines.map((line) => (line.seq === 1 ? leftOut(line) : line)))).toEqual(NOTHING_NEW);
    expect(await ports.store.imported(own)).toBeUndefined();
  });

  it('that holds what was erased since is kept beside, and the own history stays as it is', async () => {
    const { ports, own, lines, record } = await exported();
    await handle({ type: 'erase', ledger: own, seq: 3 }, ports);
    const before = await linesOf(ports.store);
    expect(await record(lines)).toEqual(STORED);
    expect(await linesOf(ports.store)).toEqual(before);
    expect((await ports.store.imported(own))?.record.entries[3]).toHaveProperty('jws');
    await handle({ type: 'erase', ledger: own, seq: 1 }, ports);
    expect((await ports.store.imported(own))?.record.entries[1]).not.toHaveProperty('jws');
  });

  it('that went on elsewhere is kept beside; one that went another way is not', async () => {
    const { own, ports, signer: key, lines, record } = await exported();
    const sealed = lines.filter(isSealed);
    const further = await sealedAfter(sealed, stated('Further on'), key);
    expect(await record([...lines, further])).toEqual(STORED);
    const fork = await sealedAfter(sealed.slice(0, 3), stated('Elsewhere'), key);
    expect(await record([...lines.slice(0, 3), fork])).toEqual(CONFLICT);
    expect((await ports.store.imported(own))?.record.entries).toHaveLength(5);
  });

  it('of an earlier history adds nothing either, and goes no other way', async () => {
    const { ports, own, signer: key, lines, record } = await exported();
    const keyless = { ...ports, store: { ...ports.store, open: async () => undefined } };
    await handle(report({ visit: visitOf(2) }), keyless);
    expect((await ports.store.lastHead())?.ledger).not.toBe(own);
    expect(await record(lines)).toEqual(NOTHING_NEW);
    const fork = await sealedAfter(lines.filter(isSealed).slice(0, 2), stated('Elsewhere'), key);
    expect(await record([...lines.slice(0, 2), fork])).toEqual(CONFLICT);
  });

  it('under another key is not', async () => {
    const { lines, signer: key, record, ports } = await exported();
    const forger = { ...(await newSigner()), ledger: key.ledger };
    const forged = await sealedAfter(lines.filter(isSealed), stated('Forged'), forger);
    const text = JSON.stringify(await recordOf(forger, [...lines.map(leftOut), forged]));
    expect((await verify(text, async () => ({ ok: false, code: 'stamp-unreadable' }))).outcome).toBe('unchanged');
    expect(await handle({ type: 'import', text, stamps: [] }, ports)).toEqual(CONFLICT);
    expect(await record(lines)).toEqual(NOTHING_NEW);
  });
});
