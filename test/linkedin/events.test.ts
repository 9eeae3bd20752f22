import { describe, expect, it } from 'vitest';
import { MAIN_SETTING } from '../../src/core/setting';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { EVENTS, eventsOf } from '../../src/linkedin/events';
import { MESSAGES } from '../ui/words';

describe('policy events', () => {
  it('stand in the order of time, each day once', () => {
    const days = EVENTS.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
  });

  it.each(EVENTS)('$day: a text, and a source that has a name', ({ day, until, text, source }) => {
    expect(MESSAGES[text]?.message).toMatch(/^[A-Z].*\.$/);
    expect(source.address).toMatch(/^https:\/\//);
    expect(MESSAGES[source.title]?.message).toMatch(/^[A-Z]/);
    for (const one of [day, until ?? day]) expect(new Date(one).toISOString().slice(0, 10)).toBe(one);
  });

  it('tell of the lawsuit with its end in the same sentence, or not at all', () => {
    const told = EVENTS.filter(({ text }) => /lawsuit|court|plaintiff/i.test(MESSAGES[text]?.message ?? ''));
    expect(told).toMatchObject([{ day: '2025-01-21', until: '2025-01-30' }]);
    for (const { text } of told) {
      expect(MESSAGES[text]?.message).toMatch(/was filed, and .* withdrawn .*\. No court found anything either way\.$/);
    }
  });

  it('are of settings that there are, and of no other than those named', () => {
    const ids = SETTINGS.map(({ id }) => id);
    for (const one of EVENTS) expect(ids).toEqual(expect.arrayContaining([...one.settings]));
    expect(eventsOf(MAIN_SETTING).length).toBeGreaterThan(0);
    expect(eventsOf('discloseAsProfileViewer')).toEqual([]);
  });
});
