import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/core/reading';
import { REFUSALS } from '../../src/messages/protocol';
import { cardOf } from '../../src/ui/card-of';
import { NOW, seenGiven, unrecorded } from './given';
import { WORDS } from './words';

type Seen = Parameters<typeof seenGiven>[0];
const card = (given: Seen) => cardOf(seenGiven(given), WORDS);
const told = (given: Seen) => card(given).facts.map(({ label, value }) => `${label}: ${value}`);

const OFF_RUN = ['off f', 'off f', 'off f', 'off f', 'off f'];
const SINCE = ['on f', 'off s seen', ...OFF_RUN];

describe('the head of a card', () => {
  const rows: readonly (readonly [what: string, given: Seen, headline: string, shape: string, tint: string])[] = [
    ['nothing tried', {}, 'Not read yet', 'dashed-ring', 'grey'],
    ['tried in vain', { marks: ['no-switch'] }, 'Could not read', 'diamond', 'grey'],
    ['no access', { access: false }, 'No access to the page', 'diamond', 'grey'],
    ['no access, tried in vain', { access: false, marks: ['too-slow'] }, 'No access to the page', 'diamond', 'grey'],
    ['no access, read before', { access: false, marks: ['on f'] }, 'Switch is on', 'triangle', 'on'],
    ['on', { marks: ['on f'] }, 'Switch is on', 'triangle', 'on'],
    ['on, not fresh', { marks: ['on s'] }, 'Switch is on', 'triangle', 'on'],
    ['on again', { marks: ['off f @A', 'on f found @A'] }, 'On again', 'square', 'again'],
    ['off on screen', { marks: ['on f', 'off s seen'] }, 'Off on screen', 'dotted-ring', 'grey'],
    ['off first seen', { marks: ['off f'] }, 'Switch is off', 'disc', 'off'],
    ['off since', { marks: SINCE }, 'Off since 2 Nov 2026', 'disc', 'off'],
    ['off in between', { marks: ['on f', 'off f found'] }, 'Switch is off', 'disc', 'off'],
    ['a later attempt failed', { marks: [...SINCE, 'several'] }, 'Off since 2 Nov 2026', 'disc', 'off'],
    ['signed out, nothing read', { tried: { at: NOW, reason: 'signed-out' } }, 'Could not read', 'diamond', 'grey'],
    [
      'signed out since',
      { marks: ['on f'], tried: { at: NOW, reason: 'signed-out' } },
      'Switch is on',
      'triangle',
      'on',
    ],
    ['storage full', { unrecorded: unrecorded() }, 'Read, but not recorded', 'octagon', 'refused'],
    [
      'recorded by now',
      { marks: ['off f'], unrecorded: unrecorded({ at: { ...NOW, utc: '2026-10-01T00:00:00.000Z' } }) },
      'Switch is off',
      'disc',
      'off',
    ],
    ['cannot open', { closed: 'cannot-open' }, 'History cannot be opened', 'octagon', 'refused'],
    ['newer version', { closed: 'newer-version' }, 'History is from a newer version', 'octagon', 'refused'],
    ['newest entry damaged', { marks: SINCE, damaged: [8] }, '1 of 8 entries cannot be read', 'octagon', 'refused'],
    ['every entry damaged', { damaged: [0, 1] }, '2 of 2 entries cannot be read', 'octagon', 'refused'],
    ['older entry damaged', { marks: ['on f', ...OFF_RUN], damaged: [1] }, 'Switch is off', 'disc', 'off'],
    ['newest reading erased', { marks: SINCE, erased: [7] }, 'Not read yet', 'dashed-ring', 'grey'],
    [
      'newest reading erased, a later attempt',
      { marks: [...SINCE, 'several'], erased: [7] },
      'Not read yet',
      'dashed-ring',
      'grey',
    ],
    ['older reading erased', { marks: SINCE, erased: [3] }, 'Switch is off', 'disc', 'off'],
    ['damage within the offs', { marks: SINCE, damaged: [4] }, 'Switch is off', 'disc', 'off'],
  ];
  it.each(rows)('%s', (_what, given, headline, shape, tint) => {
    expect(card(given)).toMatchObject({ headline, shape, tint });
  });

  it('names the setting', () => {
    expect(card({})).toMatchObject({ setting: 'allowDataForGenerativeAI', name: 'Data for Generative AI Improvement' });
  });
});

describe('what programs may rely on', () => {
  const rows: readonly (readonly [what: string, given: Seen, marks: object])[] = [
    ['nothing tried', {}, { state: 'unread' }],
    ['no access, nothing tried', { access: false }, { state: 'unread' }],
    ['tried in vain', { marks: ['no-switch'] }, { state: 'unknown' }],
    ['signed out, nothing read', { tried: { at: NOW, reason: 'signed-out' } }, { state: 'unknown' }],
    ['newest reading erased', { marks: ['on f', 'off f'], erased: [2] }, { state: 'unread' }],
    [
      'newest reading erased, signed out',
      { marks: ['on f', 'off f'], erased: [2], tried: { at: NOW, reason: 'signed-out' } },
      { state: 'unread' },
    ],
    ['on', { marks: ['on f'] }, { state: 'on', basis: 'confirmed' }],
    ['on, not fresh', { marks: ['on s'] }, { state: 'on', basis: 'shown' }],
    ['on again', { marks: ['off f @A', 'on f found @A'] }, { state: 'on', basis: 'confirmed', account: 'A' }],
    ['off on screen', { marks: ['on f', 'off s seen'] }, { state: 'off', basis: 'shown' }],
    ['off', { marks: ['off f @B'] }, { state: 'off', basis: 'confirmed', account: 'B' }],
    ['off, then off on screen', { marks: ['off f', 'off s'] }, { state: 'off', basis: 'shown' }],
    ['a later attempt failed', { marks: ['off f', 'several'] }, { state: 'off', basis: 'confirmed' }],
    ['full, nothing stored', { unrecorded: unrecorded() }, { state: 'unknown' }],
    ['full, on stored', { marks: ['on f'], unrecorded: unrecorded() }, { state: 'on', basis: 'confirmed' }],
    ['cannot open', { closed: 'cannot-open' }, { state: 'unknown' }],
    ['newer version', { closed: 'newer-version' }, { state: 'unknown' }],
    ['newest damaged', { marks: ['off f'], damaged: [2] }, { state: 'unknown' }],
    ['all damaged', { damaged: [1] }, { state: 'unknown' }],
  ];
  it.each(rows)('%s', (_what, given, marks) => {
    expect(card(given).marks).toEqual(marks);
  });
});

describe('the facts of a card', () => {
  const rows: readonly (readonly [what: string, given: Seen, facts: readonly string[]])[] = [
    ['nothing tried', {}, []],
    ['tried in vain', { marks: ['no-switch'] }, ['Tried: 1 Nov 2026, 11:00', 'Earlier readings: none']],
    ['no access', { access: false }, []],
    [
      'on',
      { marks: ['on f'] },
      ['Last read: 1 Nov 2026, 11:00, from a fresh page', 'Recorded: 1 entry, not exported yet'],
    ],
    [
      'on, not fresh, on a file',
      { marks: ['on s'], exported: 1 },
      ['Last read: 1 Nov 2026, 11:00, page not freshly loaded', 'Recorded: 1 entry, last export 23 Nov 2026'],
    ],
    [
      'something new since the export',
      { marks: ['on s', 'on f'], exported: 1 },
      ['Last read: 2 Nov 2026, 11:00, from a fresh page', 'Recorded: 2 entries, last export 23 Nov 2026'],
    ],
    [
      'on again',
      { marks: ['off f @A', 'on f found @A'], exported: 3 },
      ['Last read: 2 Nov 2026, 11:00, from a fresh page', 'Recorded: 2 entries, last export 23 Nov 2026'],
    ],
    [
      'off on screen',
      { marks: ['on f', 'off s seen'] },
      ['Shown off: 2 Nov 2026, 11:00', 'Seen on: 1 Nov 2026, 11:00', 'Recorded: 2 entries, not exported yet'],
    ],
    [
      'off on screen, no on',
      { marks: ['off s'] },
      ['Shown off: 1 Nov 2026, 11:00', 'Recorded: 1 entry, not exported yet'],
    ],
    [
      'off first seen',
      { marks: ['off f'] },
      [
        'First seen off: 1 Nov 2026, 11:00, on a fresh page',
        'Turned off: earlier, on a day not known here',
        'Recorded: 1 entry, not exported yet',
      ],
    ],
    [
      'off first seen on screen, fresh later',
      { marks: ['off s', 'off f'] },
      [
        'First seen off: 1 Nov 2026, 11:00, page not freshly loaded',
        'Turned off: earlier, on a day not known here',
        'Last read: 2 Nov 2026, 11:00. Off at that reading too',
        'Recorded: 2 entries, not exported yet',
      ],
    ],
    [
      'off since',
      { marks: SINCE, exported: 7 },
      [
        'Turned off: 2 Nov 2026, 11:00, seen here',
        'Last read: 7 Nov 2026, 11:00. Off at all 5 readings since',
        'Recorded: 7 entries, last export 23 Nov 2026',
      ],
    ],
    [
      'off since, with an entry that cannot be read in between',
      { marks: SINCE, damaged: [4], exported: 7 },
      [
        'First seen off: 5 Nov 2026, 11:00, on a fresh page',
        'Turned off: earlier, on a day not known here',
        'Last read: 7 Nov 2026, 11:00. Off at all 2 readings since',
        'Recorded: 7 entries, last export 23 Nov 2026',
      ],
    ],
    [
      'off in between',
      { marks: ['on f', 'off f found', ...OFF_RUN], exported: 7 },
      [
        'Turned off: between 1 Nov 2026 (seen on) and 2 Nov 2026 (seen off)',
        'Last read: 7 Nov 2026, 11:00. Off at all 5 readings since',
        'Recorded: 7 entries, last export 23 Nov 2026',
      ],
    ],
    [
      'off in between, read once',
      { marks: ['on f', 'off f found'] },
      [
        'Turned off: between 1 Nov 2026 (seen on) and 2 Nov 2026 (seen off)',
        'Last read: 2 Nov 2026, 11:00, from a fresh page',
        'Recorded: 2 entries, not exported yet',
      ],
    ],
    ['full', { marks: SINCE, unrecorded: unrecorded() }, ['Read: 9 Dec 2026, 08:59', 'Kept: all 7 earlier entries']],
    [
      'full, one entry',
      { marks: ['on f'], unrecorded: unrecorded() },
      ['Read: 9 Dec 2026, 08:59', 'Kept: the 1 earlier entry'],
    ],
    [
      'full, nothing read',
      { unrecorded: unrecorded({ reading: { outcome: 'unreadable', reason: 'several' } }) },
      ['Tried: 9 Dec 2026, 08:59', 'Kept: none'],
    ],
    ['cannot open', { closed: 'cannot-open' }, []],
    ['cannot open, read', { closed: 'cannot-open', unrecorded: unrecorded() }, ['Read: 9 Dec 2026, 08:59, as off']],
  ];
  it.each(rows)('%s', (_what, given, facts) => {
    expect(told(given)).toEqual(facts);
  });
});

describe('the words of a card', () => {
  it('says where the newest reading was erased, and how to read again', () => {
    const { meaning, steps } = card({ marks: SINCE, erased: [7] });
    expect(meaning).toEqual(['The newest reading was erased here. Earlier readings stand in the history.']);
    expect(steps).toEqual(card({}).steps);
  });

  it('tells on again by its dates', () => {
    expect(card({ marks: ['off f @A', 'on f found @A'] }).meaning).toEqual([
      'Off on 1 Nov 2026, on when next read, 2 Nov 2026. The change was not seen here, so this extension cannot say who made it.',
    ]);
  });

  it.each(REASONS)('tells what happened where it could not read: %s', (reason) => {
    const { meaning, hint } = card({ tried: { at: NOW, reason } });
    expect(meaning.length).toBe(2);
    expect(hint).toBe('An unread switch is never counted as off.');
  });

  it.each(REFUSALS)('tells what happened and what to do where it could not record: %s', (refusal) => {
    const { meaning, hint } = card({ unrecorded: unrecorded({ refusal, isRecent: false }) });
    expect(meaning[0]).toBe('The switch was read as off.');
    expect(meaning.length).toBe(2);
    expect(hint).toBeDefined();
  });

  it('says "just now" only while that is true', () => {
    const meaning = (isRecent: boolean) => card({ unrecorded: unrecorded({ isRecent }) }).meaning[0];
    expect(meaning(true)).toBe(
      'The switch was read as off just now, but the browser refused to save it: its storage is full.',
    );
    expect(meaning(false)).not.toContain('just now');
  });
});
