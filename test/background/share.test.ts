import { describe, expect, it } from 'vitest';
import { type SharePorts, share, withdraw } from '../../src/background/share';
import type { Elsewhere } from '../../src/core/elsewhere';
import { type Items, itemsOf, summariesIn } from '../../src/core/shared-items';
import { summaryOf } from '../../src/core/summary';
import { ok, refused } from '../../src/messages/result';
import { gistWith } from '../fakes/gist-with';
import { JWK, signerOf } from '../vectors/signer';

const ID = 'a1b2c3d4';
const OTHER = 'other000';
const GIST = await gistWith(['on f @A', 'off f @A']);
const LATER = await gistWith(['on f @A', 'off f @A', 'on f @A']);
const TOLD = summaryOf(GIST, 'Firefox 153', 'k'.repeat(43));
const OF_OTHER = TOLD ? itemsOf(OTHER, TOLD) : {};

/** A browser whose sync holds these, and what was done to it. */
function fake(given: Partial<SharePorts> & { readonly shared?: Items } = {}) {
  const held = { shared: given.shared ?? {}, elsewhere: undefined as Elsewhere | undefined, writes: 0 };
  const ports: SharePorts = {
    readSharing: async () => ID,
    mayShare: async () => true,
    forbidsSync: async () => false,
    readShared: async () => held.shared,
    changeShared: async ({ set, remove }) => {
      if (Object.keys(set).length + remove.length > 0) held.writes += 1;
      held.shared = Object.fromEntries(
        Object.entries({ ...held.shared, ...set }).filter(([key]) => !remove.includes(key)),
      );
    },
    keepElsewhere: async (elsewhere) => {
      held.elsewhere = elsewhere;
      return true;
    },
    readGist: async () => ok(GIST),
    openLedger: async () => {
      const signer = await signerOf(JWK);
      return GIST.head && { signer, head: GIST.head };
    },
    browserName: () => 'Chrome 156',
    ...given,
  };
  return { held, ports };
}

const idsIn = (items: Items) => [...summariesIn(items).keys()];

describe('sharing', () => {
  it('puts the summary of this browser beside those of the others', async () => {
    const { held, ports } = fake({ shared: OF_OTHER });
    await share(ports);
    expect(idsIn(held.shared).toSorted()).toEqual([ID, OTHER]);
    expect(held.shared).toMatchObject(OF_OTHER);
    expect(summariesIn(held.shared).get(ID)).toMatchObject({ browser: 'Chrome 156', head: { seq: 2 } });
  });

  it('keeps what another read last, and never this browser’s own', async () => {
    const { held, ports } = fake({ shared: OF_OTHER });
    await share(ports);
    expect(held.elsewhere).toMatchObject({ browser: 'Firefox 153', value: 'off' });
    const alone = fake();
    await share(alone.ports);
    expect(alone.held.elsewhere).toBeUndefined();
  });

  it('writes nothing where nothing changed, and what changed alone', async () => {
    const { held, ports } = fake();
    await share(ports);
    await share(ports);
    expect(held.writes).toBe(1);
    await share({ ...ports, readGist: async () => ok(LATER) });
    expect(held.writes).toBe(2);
  });

  it.each<[what: string, given: Partial<SharePorts>]>([
    ['its organisation forbids it', { forbidsSync: async () => true }],
    ['the person took the permission back', { mayShare: async () => false }],
  ])('takes back what it shared where %s, and asks nobody', async (_what, given) => {
    const { held, ports } = fake({ shared: OF_OTHER });
    await share(ports);
    await share({ ...ports, ...given });
    expect(held.shared).toEqual(OF_OTHER);
    expect(held.elsewhere).toBeUndefined();
  });

  it('asks for nothing while it is off', async () => {
    const { ports } = fake();
    const isAsked = () => Promise.reject(new Error('was asked'));
    await share({ ...ports, readSharing: async () => undefined, readShared: isAsked, readGist: isAsked });
  });

  it('leaves what was shared where the history cannot be read', async () => {
    const { held, ports } = fake();
    await share(ports);
    await share({ ...ports, readGist: async () => refused('cannot-open') });
    expect(idsIn(held.shared)).toEqual([ID]);
    expect(held.writes).toBe(1);
  });

  it('takes back readings that are no longer there', async () => {
    const { held, ports } = fake();
    await share(ports);
    const nothing = await gistWith([]);
    await share({ ...ports, readGist: async () => ok(nothing) });
    expect(summariesIn(held.shared).get(ID)?.settings.size).toBe(0);
  });

  it('that ended takes back this browser’s items alone', async () => {
    const { held, ports } = fake({ shared: OF_OTHER });
    await share(ports);
    await withdraw(ID, ports);
    expect(held.shared).toEqual(OF_OTHER);
    expect(held.elsewhere).toBeUndefined();
  });
});
