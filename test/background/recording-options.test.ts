import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import type { ReportedReading } from '../../src/messages/protocol';
import { optionReading, report, viewerReport, visitOf } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';
import { payloads } from './recorded';

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
