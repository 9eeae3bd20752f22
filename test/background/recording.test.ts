import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import type { Ports } from '../../src/background/ports';
import { recording, STEPS, type Step } from '../../src/background/recording';
import { payloadOf } from '../../src/core/entry';
import type { ReportedReading } from '../../src/messages/protocol';
import { ledgerFaults } from '../fakes/ledger-faults';
import { optionReading, reading, report, viewerReport, visitOf } from '../fakes/messages';
import { fakePorts, handClock } from '../fakes/ports';

type Read = Extract<ReportedReading, { outcome: 'read' }>;

async function payloads({ store }: Ports) {
  const ledger = (await store.lastHead())?.ledger;
  const entries = ledger === undefined ? [] : await store.entries(ledger);
  expect(await ledgerFaults(entries)).toEqual([]);
  return entries.map(payloadOf);
}

describe('the background dies', () => {
  const steps = Object.keys(STEPS) as Step[];

  it.each(steps)('after "%s": the repeated report is recorded once, in an unbroken chain', async (last) => {
    const { ports } = fakePorts();
    const dying = recording(report(), ports);
    for await (const step of dying) if (step === last) break;
    await handle(report(), ports);
    expect((await payloads(ports)).map((payload) => payload?.kind)).toEqual(['started', 'observation']);
  });

  it.each(steps)('after "%s" of a second reading', async (last) => {
    const { ports } = fakePorts();
    await handle(report(), ports);
    const second = report({ pass: 2, reading: reading({ value: 'off', basis: 'shown', transition: 'acted' }) });
    for await (const step of recording(second, ports)) if (step === last) break;
    await handle(second, ports);
    const all = await payloads(ports);
    expect(all).toHaveLength(3);
    expect(all.at(-1)).toMatchObject({ reading: { value: 'off', change: 'seen' } });
  });

  it('names every step that it takes', async () => {
    const taken: Step[] = [];
    for await (const step of recording(report(), fakePorts().ports)) taken.push(step);
    expect(taken).toEqual(steps);
  });
});

describe('what a reading adds', () => {
  const HOUR = 3_600_000;
  type Row = readonly [what: string, first: ReportedReading, after: number, second: ReportedReading, adds: boolean];
  const rows: readonly Row[] = [
    ['the same within 24 hours', reading(), HOUR, reading(), false],
    ['the same just before 24 hours', reading(), 24 * HOUR - 1, reading(), false],
    ['the same after 24 hours', reading(), 24 * HOUR, reading(), true],
    ['the same after the clock went back', reading(), -HOUR, reading(), true],
    ['another value', reading(), 1, reading({ value: 'off' }), true],
    ['another basis', reading(), 1, reading({ basis: 'shown' }), true],
    ['another rung only', reading(), 1, reading({ rung: 'sole-control' }), false],
    ['a reading after a failed one', { outcome: 'unreadable', reason: 'too-slow' }, 1, reading(), true],
    ['a failed one after a reading', reading(), 1, { outcome: 'unreadable', reason: 'too-slow' }, true],
    [
      'the same failure again',
      { outcome: 'unreadable', reason: 'too-slow' },
      1,
      { outcome: 'unreadable', reason: 'too-slow' },
      false,
    ],
    [
      'another failure',
      { outcome: 'unreadable', reason: 'too-slow' },
      1,
      { outcome: 'unreadable', reason: 'several' },
      true,
    ],
  ];

  it.each(rows)('%s', async (_what, first, after, second, adds) => {
    const clock = handClock();
    const { ports } = fakePorts({ now: clock.now });
    await handle(report({ reading: first }), ports);
    clock.pass(after);
    const answer = await handle(report({ visit: visitOf(11), reading: second }), ports);
    expect(answer).toEqual({ ok: true, value: adds ? 'stored' : 'nothing-new' });
    expect(await payloads(ports)).toHaveLength(adds ? 3 : 2);
  });
});

describe('how a value came to differ', () => {
  type Row = readonly [what: string, reports: readonly ReportedReading[], change: string];
  const on = reading();
  const off = (transition: Read['transition']) => reading({ value: 'off', transition });
  const rows: readonly Row[] = [
    ['the first reading of all', [off('unseen')], 'none'],
    ['after an act on the page', [on, off('acted')], 'seen'],
    ['found different', [on, off('unseen')], 'found'],
    ['still settling', [off('unseen'), reading({ transition: 'settling' })], 'none'],
    [
      'found different after a failed reading',
      [on, { outcome: 'unreadable', reason: 'several' }, off('unseen')],
      'found',
    ],
    ['an act that led back to what was recorded', [on, reading({ basis: 'shown', transition: 'acted' })], 'none'],
  ];

  it.each(rows)('%s', async (_what, reports, change) => {
    const { ports } = fakePorts();
    for (const [index, one] of reports.entries()) await handle(report({ pass: index + 1, reading: one }), ports);
    expect((await payloads(ports)).at(-1)).toMatchObject({ reading: { change } });
  });
});

describe('an option', () => {
  const record = async (...readings: readonly ReportedReading[]) => {
    const { ports } = fakePorts();
    for (const [index, one] of readings.entries()) await handle(viewerReport({ pass: index + 1, reading: one }), ports);
    return (await payloads(ports)).slice(1);
  };

  it('is recorded by its token and its words, under the setting’s own name', async () => {
    const [one] = await record(optionReading());
    expect(one).toMatchObject({
      setting: { id: 'discloseAsProfileViewer', name: 'Profile viewing options' },
      reading: { outcome: 'read', value: 'HIDE', option: 'Private mode', basis: 'confirmed', change: 'none' },
      sentence: expect.stringContaining(
        'setting “Profile viewing options” at “Private mode”, on a freshly loaded page.',
      ),
    });
  });

  type Row = readonly [what: string, value: string];
  const unknown: readonly Row[] = [
    ['a token that nobody has documented', 'HIDE_MORE'],
    ['a token in other letters', 'hide'],
    ['a token with a space', 'HIDE ME'],
    ['a token of markup', '<b>HIDE</b>'],
    ['a token that a switch could show', 'off'],
    ['no token', ''],
    ['a token too long', 'H'.repeat(81)],
    ['a name of every object', '__proto__'],
  ];
  it.each(unknown)('is not understood: %s', async (_what, value) => {
    const [one] = await record(optionReading({ value }));
    expect(one).toMatchObject({ reading: { outcome: 'unreadable', reason: 'unknown-value' } });
    expect(JSON.stringify(one)).not.toContain('Private mode');
  });

  it('of a setting whose options nobody has documented is recorded as it is called', async () => {
    const { ports } = fakePorts();
    const address = 'https://www.linkedin.com/mypreferences/d/settings/discover-me-by-phone-number';
    const found = { setting: 'discover-me-by-phone-number', page: { ...viewerReport().page, address } };
    await handle(viewerReport({ ...found, reading: optionReading({ value: 'NOBODY', option: 'Nobody' }) }), ports);
    expect((await payloads(ports)).at(-1)).toMatchObject({ reading: { value: 'NOBODY', option: 'Nobody' } });
  });

  it('has its words cleaned', async () => {
    const [one] = await record(optionReading({ option: '  Private\n\u202E mode\u0000\uD800 ' }));
    expect(one).toMatchObject({ reading: { option: 'Private mode' } });
  });

  it('in other words is no other option', async () => {
    expect(await record(optionReading(), optionReading({ option: 'Privater Modus' }))).toHaveLength(1);
  });

  it.each([
    ['acted', 'seen', 'shown'],
    ['unseen', 'found', 'confirmed'],
    ['settling', 'none', 'confirmed'],
  ] as const)('that follows another, %s: the change is %s', async (transition, change, basis) => {
    const all = await record(optionReading({ value: 'DISCLOSE_FULL' }), optionReading({ transition }));
    expect(all.at(-1)).toMatchObject({ reading: { value: 'HIDE', change, basis } });
  });

  it('lies beside the readings of other settings', async () => {
    const { ports } = fakePorts();
    await handle(report(), ports);
    await handle(viewerReport({ visit: visitOf(2) }), ports);
    const answer = await handle(report({ visit: visitOf(3) }), ports);
    expect(answer).toEqual({ ok: true, value: 'nothing-new' });
  });
});

describe('accounts', () => {
  it('are told apart, get letters in the order they are met, and are never named', async () => {
    const { ports } = fakePorts();
    const members = ['/in/ada-lovelace/', '/in/grace-hopper/', '/in/ada-lovelace', undefined];
    for (const [index, member] of members.entries()) {
      const value = index === 2 ? 'off' : 'on';
      await handle(
        report({ visit: visitOf(index), ownLinks: member ? [member] : [], reading: reading({ value }) }),
        ports,
      );
    }
    const all = (await payloads(ports)).filter((one) => one?.kind === 'observation');
    const accounts = all.map((one) => (one.account === 'unknown' ? 'unknown' : one.account.label));
    expect(accounts).toEqual(['A', 'B', 'A', 'unknown']);
    expect(all[2]).toMatchObject({ reading: { value: 'off', change: 'found' } });
    expect(JSON.stringify(all)).not.toMatch(/lovelace|hopper|\/in\//);
    expect(all[0]?.sentence).toContain('It is account A of this history.');
  });
});

describe('what was read of other accounts since', () => {
  type Seen = readonly [member: string | null, value: 'on' | 'off'];
  type Row = readonly [what: string, reads: readonly Seen[], stored: boolean, change: string];
  const rows: readonly Row[] = [
    [
      'the same of the same account adds nothing',
      [
        ['/in/a', 'on'],
        ['/in/a', 'on'],
      ],
      false,
      'none',
    ],
    [
      'the same, after another account',
      [
        ['/in/a', 'on'],
        ['/in/b', 'off'],
        ['/in/a', 'on'],
      ],
      true,
      'none',
    ],
    [
      'the same, after nobody known',
      [
        ['/in/a', 'on'],
        [null, 'off'],
        ['/in/a', 'on'],
      ],
      true,
      'none',
    ],
  ];
  it.each(rows)('%s', async (_what, reads, stored, change) => {
    const { ports } = fakePorts();
    let answer: unknown;
    for (const [index, [member, value]] of reads.entries()) {
      answer = await handle(
        report({ visit: visitOf(index), ownLinks: member ? [member] : [], reading: reading({ value }) }),
        ports,
      );
    }
    expect(answer).toEqual({ ok: true, value: stored ? 'stored' : 'nothing-new' });
    expect((await payloads(ports)).at(-1)).toMatchObject({ reading: { change } });
  });

  it('a change watched in a document whose member is named late was seen', async () => {
    const { ports } = fakePorts();
    await handle(report(), ports);
    const off = reading({ value: 'off', basis: 'shown', transition: 'acted' });
    await handle(report({ pass: 2, ownLinks: ['/in/a/'], reading: off }), ports);
    expect((await payloads(ports)).at(-1)).toMatchObject({ reading: { change: 'seen' }, account: { label: 'A' } });
  });

  it('an act never leads to a confirmed value', async () => {
    const { ports } = fakePorts();
    await handle(report({ reading: reading({ value: 'off', transition: 'acted' }) }), ports);
    expect((await payloads(ports)).at(-1)).toMatchObject({ reading: { basis: 'shown' } });
  });

  it('a repeat brings the toolbar up to date, which the background may have died before doing', async () => {
    const { ports, told } = fakePorts();
    for await (const step of recording(report(), ports)) if (step === 'appended') break;
    await handle(report(), ports);
    expect(told.shown).toBe(1);
  });
});

describe('a ledger whose key is gone', () => {
  it('stays as it is, and a new one says so', async () => {
    const { ports } = fakePorts();
    await handle(report(), ports);
    const before = await ports.store.lastHead();
    const keyless = { ...ports, store: { ...ports.store, open: async () => undefined } };
    await handle(report({ visit: visitOf(12) }), keyless);
    const after = await ports.store.lastHead();
    expect(after?.ledger).not.toBe(before?.ledger);
    const [opening] = await payloads(ports);
    expect(opening).toMatchObject({ kind: 'started', reason: 'key-missing', earlier: before });
    expect(await ports.store.entries(before?.ledger ?? '')).toHaveLength(2);
  });
});
