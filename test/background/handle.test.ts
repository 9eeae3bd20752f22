import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { TRANSITIONS } from '../../src/core/adds';
import { payloadOf } from '../../src/core/entry';
import { BASES, REASONS, RUNGS } from '../../src/core/reading';
import { SWITCH_VALUES } from '../../src/core/setting';
import { parseToBackground } from '../../src/messages/guards';
import { entriesOf } from '../fakes/entries-of';
import { pictureRequest, report, visitOf } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';
import { stampAt } from '../fakes/record-of';

describe('whatever a page writes', () => {
  const text = (max: number) =>
    fc
      .oneof(fc.string({ unit: 'binary', maxLength: max }), fc.string({ unit: 'grapheme', maxLength: max }))
      .map((all) => all.slice(0, max));
  const read = fc.record({
    outcome: fc.constant('read' as const),
    value: fc.constantFrom(...SWITCH_VALUES),
    rung: fc.constantFrom(...RUNGS),
    basis: fc.constantFrom(...BASES),
    transition: fc.constantFrom(...TRANSITIONS),
  });
  const chosen = fc.tuple(read, text(300), text(300)).map(([one, value, option]) => ({ ...one, value, option }));
  const unread = fc.record({ outcome: fc.constant('unreadable' as const), reason: fc.constantFrom(...REASONS) });
  const reports = fc.record({
    type: fc.constant('report' as const),
    visit: fc.uuid(),
    pass: fc.integer({ min: 1 }),
    setting: fc.constantFrom('allowDataForGenerativeAI', 'discloseAsProfileViewer'),
    page: fc.record({
      address: fc.stringMatching(/^[\w/%.-]{0,200}$/).map((path) => `https://www.linkedin.com/${path}`),
      language: text(300),
      heading: text(300),
      control: text(300),
    }),
    ownLinks: fc.array(
      text(190).map((slug) => `/in/${slug}`),
      { maxLength: 2 },
    ),
    reading: fc.oneof(read, chosen, unread),
  });

  it('a message that was accepted can be sealed, and repeated without harm', async () => {
    const property = fc.asyncProperty(fc.array(reports, { minLength: 1, maxLength: 4 }), async (all) => {
      const { ports } = fakePorts();
      for (const one of all) {
        expect(parseToBackground(one)).toEqual(one);
        expect(await handle(one, ports)).toMatchObject({ ok: true });
        expect(await handle(one, ports)).toEqual({ ok: true, value: 'nothing-new' });
      }
      const [, ...observations] = await entriesOf(ports.store);
      expect(observations.length).toBeGreaterThan(0);
      const words = observations
        .map((entry) => payloadOf(entry))
        .flatMap((one) => (one?.kind === 'observation' ? [one.page] : []));
      for (const { heading, control, language } of words) {
        expect(heading + control + language).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('is cut between letters, wherever that is', async () => {
    const words = (count: number) => `${'a'.repeat(count - 1)}\u{1D161}\u{1D161}`;
    const { ports } = fakePorts();
    const page = {
      address: 'https://www.linkedin.com/',
      language: words(35),
      heading: words(300),
      control: words(300),
    };
    await handle(
      report({ page: { ...page, heading: page.heading.slice(0, 300), control: page.control.slice(0, 300) } }),
      ports,
    );
    const sealed = (await entriesOf(ports.store))
      .map(payloadOf)
      .flatMap((one) => (one?.kind === 'observation' ? [one.page] : []));
    expect(sealed).toMatchObject([{ language: 'a'.repeat(34), heading: 'a'.repeat(299), control: 'a'.repeat(299) }]);
  });

  it('a member is never in what is sealed', async () => {
    const { ports } = fakePorts();
    await handle(report({ visit: visitOf(3), ownLinks: ['/in/ada-lovelace-4711/'] }), ports);
    const sealed = (await entriesOf(ports.store)).map((entry) => JSON.stringify(payloadOf(entry)));
    expect(sealed.join()).not.toMatch(/ada-lovelace|4711/);
  });
});

describe('what an organisation forbids', () => {
  it.each([
    ['a picture', 'pictures', pictureRequest()],
    ['a time stamp', 'stamps', { type: 'stamp', ledger: visitOf(1), stamp: stampAt(0) }],
  ] as const)('%s is refused before anything is looked at', async (_what, forbidden, message) => {
    const { ports } = fakePorts({ forbids: [forbidden] });
    expect(await handle(message, ports)).toEqual({ ok: false, refusal: 'not-accepted' });
    expect(await ports.store.lastHead()).toBeUndefined();
  });
});
