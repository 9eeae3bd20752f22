import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/day';
import { REGIONS, type Region } from '../../../src/core/region';
import { MAIN_SETTING } from '../../../src/core/setting';
import { shownState } from '../../../src/core/state';
import { endingOf } from '../../../src/core/window/ending';
import { WINDOWS } from '../../../src/linkedin/windows';
import { endText } from '../../../src/ui/window/end-words';
import { factWords } from '../../../src/ui/window/fact-words';
import { history, type Mark } from '../../fakes/history';
import { WORDS } from '../words';

const AGAIN: Mark[] = ['on f @A', 'off s seen @A', 'off f @A', 'on f found @A'];
// Off, on and off before it was on again.
const TWICE: Mark[] = ['off f @A', 'on f found @A', 'on f @A', 'off s seen @A', 'off f @A', 'on f found @A'];

const SINCE: Mark[] = ['on f', 'off s seen', 'off f'];

function said(region: Region, marks: readonly Mark[], stated?: Day) {
  const ending = endingOf(shownState(history(marks), MAIN_SETTING), stated);
  const facts = WINDOWS[region];
  return { fact: factWords(region, facts, ending, WORDS), end: endText(facts, ending, WORDS) };
}

describe('in one line, and whether it ended', () => {
  const rows: readonly (readonly [region: Region, marks: Mark[], fact: string, end: string, stated?: Day])[] = [
    [
      'us',
      ['on f'],
      'since 18 Sep 2024 at the latest',
      'Still possible: the switch was on when last read, 1 Nov 2026.',
    ],
    ['us', SINCE, '18 Sep 2024 at the latest to 2 Nov 2026', 'Ended 2 Nov 2026: the switch was seen to be turned off.'],
    [
      'us',
      ['off f'],
      'from 18 Sep 2024 at the latest, end not known',
      'Ended before 1 Nov 2026, when the switch was first seen off. The day is not recorded.',
    ],
    [
      'us',
      ['on f', 'off f found'],
      '18 Sep 2024 at the latest to Nov 2026',
      'Ended between 1 Nov 2026 and 2 Nov 2026.',
    ],
    [
      'us',
      ['on f', ...Array<Mark>(31).fill('several'), 'off f found'],
      '18 Sep 2024 at the latest to a day between 1 Nov 2026 and 3 Dec 2026',
      'Ended between 1 Nov 2026 and 3 Dec 2026.',
    ],
    [
      'us',
      ['off f'],
      '18 Sep 2024 at the latest to 1 Oct 2025',
      'Ended 1 Oct 2025, as you stated. Your statement is marked as such in the record.',
      '2025-10-01',
    ],
    [
      'us',
      ['off f @A', 'on f', 'off f @A'],
      'from 18 Sep 2024 at the latest, end not known',
      'When it ended is not known: on 2 Nov 2026 an on was read that may be of this account.',
    ],
    [
      'us',
      ['off s'],
      'from 18 Sep 2024 at the latest, end not known',
      'Not certain to have ended: reload LinkedIn’s page.',
    ],
    [
      'us',
      AGAIN,
      'two periods, the second still open',
      'Possible again since a day between 3 Nov 2026 and 4 Nov 2026.',
    ],
    [
      'us',
      TWICE,
      'several periods, the last still open',
      'Possible again since a day between 5 Nov 2026 and 6 Nov 2026.',
    ],
    [
      'ca',
      TWICE,
      'several periods, the last still open',
      'Possible again since a day between 5 Nov 2026 and 6 Nov 2026.',
    ],
    [
      'us',
      ['on f @A', 'off s seen @A', 'on f found @A', 'off s seen @A', 'off f @A', 'on f found @A'],
      'two periods, the second still open',
      'Possible again since a day between 5 Nov 2026 and 6 Nov 2026.',
    ],
    [
      'us',
      [],
      'from 18 Sep 2024 at the latest, end not known',
      'Whether it has ended is not known: the switch has not been read.',
    ],
    ['eu', ['on f'], 'since 3 Nov 2025', 'Still possible: the switch was on when last read, 1 Nov 2026.'],
    [
      'eu',
      ['off f'],
      'none seen since 3 Nov 2025',
      'By your statement the switch was off on 1 Sep 2025, before the start on 3 Nov 2025.',
      '2025-09-01',
    ],
    [
      'eu',
      ['off f'],
      '3 Nov 2025 to 3 Nov 2025',
      'Ended 3 Nov 2025, as you stated. Your statement is marked as such in the record.',
      '2025-11-03',
    ],
    [
      'us',
      ['off f'],
      'none seen since 18 Sep 2024 at the latest',
      'Ended 10 Sep 2024, as you stated. Your statement is marked as such in the record.',
      '2024-09-10',
    ],
    [
      'uk',
      ['on f'],
      'up to 20 Sep 2024, and since 3 Nov 2025',
      'Still possible: the switch was on when last read, 1 Nov 2026.',
    ],
    [
      'hk',
      SINCE,
      'up to 11 Oct 2024, and 3 Nov 2025 to 2 Nov 2026',
      'Ended 2 Nov 2026: the switch was seen to be turned off.',
    ],
    [
      'ca',
      ['off f'],
      'up to 10 Dec 2024, and from 3 Nov 2025, end not known',
      'Ended before 1 Nov 2026, when the switch was first seen off. The day is not recorded.',
    ],
    [
      'ca',
      AGAIN,
      'three periods, the third still open',
      'Possible again since a day between 3 Nov 2026 and 4 Nov 2026.',
    ],
    [
      'uk',
      ['off f'],
      'up to 20 Sep 2024, and none seen since 3 Nov 2025',
      'By your statement the switch was off on 1 Jan 2025, before the start on 3 Nov 2025.',
      '2025-01-01',
    ],
    [
      'other',
      ['on f'],
      'as reported, since 18 Sep 2024 at the latest',
      'Still possible: the switch was on when last read, 1 Nov 2026.',
    ],
    [
      'other',
      AGAIN,
      'as reported, two periods, the second still open',
      'Possible again since a day between 3 Nov 2026 and 4 Nov 2026.',
    ],
    ['cn', ['on f'], 'not known for Mainland China', 'Still possible: the switch was on when last read, 1 Nov 2026.'],
  ];
  for (const [region, marks, fact, end, stated] of rows) {
    it(`${region}, ${fact}`, () => expect(said(region, marks, stated)).toEqual({ fact, end }));
  }

  it('never counts days', () => {
    for (const region of REGIONS) {
      for (const marks of [[], ['on f'], ['off f'], SINCE, AGAIN] as const) {
        const { fact, end } = said(region, marks);
        expect(`${fact} ${end}`).not.toMatch(/\d+ days?\b|\d+ (?:weeks?|months?|years?)\b/);
      }
    }
  });
});
