import { describe, expect, it } from 'vitest';
import { badgeOf, refusedBadge, withDrift, withOverdue, withReminder } from '../../src/core/badge';
import { otherDrifts } from '../../src/core/drifts';
import { gistOf } from '../../src/core/gist-of';
import { MAIN_SETTING } from '../../src/core/setting';
import { shownState } from '../../src/core/state';
import { history, type Mark } from '../fakes/history';
import { historyGiven } from '../ui/given';
import { WORDS } from '../ui/words';

const GREY = '#4D5563';
const AMBER = '#9A4A00';
const MAGENTA = '#9C1B5B';
const GREEN = '#14653F';
const RED = '#A8201A';

// The marks lie a day apart, from 1 November 2026 on.
type Row = readonly [kind: string, marks: readonly Mark[], sign: string, colour: string, title: string];
const ROWS: readonly Row[] = [
  ['unread', [], '', GREY, 'AI-training switch not read yet'],
  ['unknown', ['several'], '?', GREY, 'could not read the AI-training switch'],
  ['on', ['off s', 'on f'], '!', AMBER, 'AI-training switch is on (read 2 Nov 2026)'],
  [
    'on-again',
    ['off f @A', 'on f found @A', 'on f @A'],
    '!',
    MAGENTA,
    'AI-training switch is on again (off 1 Nov 2026, on 2 Nov 2026)',
  ],
  ['off-shown', ['on f', 'off s seen'], '…', GREY, 'switch shown off, reload the page to make sure'],
  ['off-first-seen', ['off f'], '✓', GREEN, 'AI-training switch is off (read 1 Nov 2026)'],
  ['off-since', ['on f', 'off s seen', 'off f'], '✓', GREEN, 'AI-training switch is off (read 3 Nov 2026)'],
  ['off-between', ['on f', 'off f found', 'off f'], '✓', GREEN, 'AI-training switch is off (read 3 Nov 2026)'],
];

describe('the badge', () => {
  it.each(ROWS)('of %s', (kind, marks, sign, colour, title) => {
    const { state } = shownState(history(marks), MAIN_SETTING);
    expect(state.kind).toBe(kind);
    const badge = badgeOf(state, WORDS.texts, WORDS.dates);
    expect(badge).toEqual({ text: sign, colour, title: `Opt-Out Witness: ${title}` });
  });

  // The last reading is of 2 November in each.
  it.each<readonly [string, readonly Mark[], string]>([
    ['a tick', ['off f', 'off f'], '•'],
    ['no on', ['on f', 'on f'], '!'],
    ['no on again', ['off f @A', 'on f found @A'], '!'],
    ['no off on screen', ['off s', 'off s'], '…'],
  ])('of a reminder takes the place of %s', (_what, marks, sign) => {
    const { state } = shownState(history(marks), MAIN_SETTING);
    const badge = badgeOf(state, WORDS.texts, WORDS.dates);
    const due = 'last' in state ? state.last : undefined;
    const title = 'Opt-Out Witness: last read 2 Nov 2026, time to check again';
    const reminder = { text: '•', colour: GREY, title };
    expect(withReminder(badge, state, due, WORDS)).toEqual(sign === '•' ? reminder : badge);
    expect(badge.text).toBe(sign === '•' ? '✓' : sign);
    expect(withReminder(badge, state, undefined, WORDS)).toEqual(badge);
  });

  it.each([
    ['a tick', ['off f'], '•'],
    ['no on', ['on f'], '!'],
    ['no off on screen', ['off s'], '…'],
  ])('of an answer that is overdue takes the place of %s', (_what, marks, sign) => {
    const { state } = shownState(history(marks), MAIN_SETTING);
    const badge = withOverdue(badgeOf(state, WORDS.texts, WORDS.dates), state, '24 Dec 2026', WORDS.texts);
    expect(badge.text).toBe(sign);
    expect(badge.title.includes('LinkedIn’s answer was due by 24 Dec 2026')).toBe(sign === '•');
    expect(withOverdue(badge, state, undefined, WORDS.texts)).toEqual(badge);
  });

  it('says of another setting that reads differently both dates, under the same sign', () => {
    const off = badgeOf(shownState(history(['off f']), MAIN_SETTING).state, WORDS.texts, WORDS.dates);
    const [drift] = otherDrifts(gistOf(historyGiven({ marks: ['off f @A !age', 'on f found @A !age'] })));
    expect(withDrift(off, drift, WORDS)).toEqual({
      ...off,
      title: `${off.title}. Another setting: off when read on 1 Nov 2026, on when next read on 2 Nov 2026`,
    });
    expect(withDrift(off, undefined, WORDS)).toEqual(off);
  });

  it('of a reading that could not be recorded', () => {
    const title = 'Opt-Out Witness: a reading could not be recorded';
    expect(refusedBadge(WORDS.texts)).toEqual({ text: '!', colour: RED, title });
  });

  it('is a sign, never a word', () => {
    const states = ROWS.map(([, marks]) => shownState(history(marks), MAIN_SETTING).state);
    const badges = [...states.map((state) => badgeOf(state, WORDS.texts, WORDS.dates)), refusedBadge(WORDS.texts)];
    expect(badges.filter(({ text }) => text.length > 1 || /[\p{L}\p{N}]/u.test(text))).toEqual([]);
  });

  it('never turns green for an off that stands on screen alone', () => {
    const { state } = shownState(history(['off s', 'off s', 'off s']), MAIN_SETTING);
    expect(badgeOf(state, WORDS.texts, WORDS.dates).colour).toBe(GREY);
  });
});
