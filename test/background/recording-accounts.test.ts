import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { recording } from '../../src/background/recording';
import { reading, report, visitOf } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';
import { payloads } from './recorded';

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
