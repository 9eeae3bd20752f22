import { describe, expect, it } from 'vitest';
import { card, OFF_RUN, type Seen, SINCE } from './card-given';
import { unrecorded } from './given';

const told = (given: Seen) => card(given).facts.map(({ label, value }) => `${label}: ${value}`);

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
