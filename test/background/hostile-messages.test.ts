import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted } from '../../src/background/accept';
import { answer } from '../../src/background/answer';
import type { Sender } from '../../src/platform/incoming';
import { jsonLike } from '../fakes/json-like';
import { queueLock } from '../fakes/lock';
import { report } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';

/** Milliseconds for messages of megabytes on a machine that is busy with other suites. */
const A_WHILE = 60_000;
const SELF = { id: 'our-own-id', root: 'chrome-extension://our-own-id/' };
const ADDRESS = report().page.address;
const SENDERS: Readonly<Record<string, Sender>> = {
  page: { id: SELF.id, origin: 'https://www.linkedin.com', frame: 0, tab: 7, address: ADDRESS, tabAddress: ADDRESS },
  own: {
    id: SELF.id,
    origin: 'chrome-extension://our-own-id',
    frame: 0,
    tab: 8,
    address: `${SELF.root}x`,
    tabAddress: undefined,
  },
};

describe.each(Object.entries(SENDERS))('whatever comes from where messages may come from (%s)', (_where, sender) => {
  const { ports, told } = fakePorts();
  const underLock = queueLock();
  const tell = (message: unknown) => answer(accepted(message, sender, SELF), ports, underLock);

  it('is refused, changes nothing, and never throws', { timeout: A_WHILE }, async () => {
    await fc.assert(
      fc.asyncProperty(jsonLike, async (message) => {
        expect(await tell(message)).toEqual({ ok: false, refusal: 'not-accepted' });
      }),
      { numRuns: 150 },
    );
    expect(await ports.store.lastHead()).toBeUndefined();
    expect(told).toEqual({ announced: 0, shown: 0, refused: 0 });
  });

  it('is refused in the place of any part of a report', { timeout: A_WHILE }, async () => {
    const parts = ['visit', 'pass', 'setting', 'page', 'reading'] as const;
    const isKept = (value: unknown) => typeof value === 'number' || typeof value === 'string';
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts), jsonLike, async (part, value) => {
        fc.pre(!isKept(value));
        const message = { ...report(), [part]: value };
        expect(await tell(message)).toEqual({ ok: false, refusal: 'not-accepted' });
      }),
      { numRuns: 100 },
    );
    expect(await ports.store.lastHead()).toBeUndefined();
  });
});
