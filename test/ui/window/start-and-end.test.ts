import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/core/region';
import { MAIN_SETTING } from '../../../src/core/setting';
import { shownState } from '../../../src/core/state';
import { endingOf } from '../../../src/core/window/ending';
import { WINDOWS } from '../../../src/linkedin/windows';
import { endText, startText } from '../../../src/ui/window/end-words';
import { factWords } from '../../../src/ui/window/fact-words';
import { history } from '../../fakes/history';
import { WORDS } from '../words';

it('says of an off by a clock that went back behind the start no more than was seen', () => {
  const [on, off] = history(['on f', 'off f found']);
  if (on === undefined || off === undefined) throw new Error('two readings');
  const wound = { ...off, at: { ...off.at, utc: '2020-01-01T10:00:00.000Z' } };
  const ending = endingOf(shownState([on, wound], MAIN_SETTING));
  expect(factWords('eu', WINDOWS.eu, ending, WORDS)).not.toContain('none seen');
  expect(endText(WINDOWS.eu, ending, WORDS)).toContain('the device’s clock was wrong');
});

it('says of an erased reading that it was erased', () => {
  const shown = shownState(history(['off f']), MAIN_SETTING, [{ seq: 2 }]);
  expect(endText(WINDOWS.us, endingOf(shown), WORDS)).toBe(
    'Whether it has ended is not known: the newest reading was erased.',
  );
});

describe('from when', () => {
  const rows: readonly (readonly [Region, string])[] = [
    ['us', 'Since 18 Sep 2024 at the latest. The day training began is not published.'],
    ['eu', 'Since 3 Nov 2025. Before that LinkedIn said it did not use members’ data there for this.'],
    ['uk', 'Up to 20 Sep 2024 (from when is not published), and since 3 Nov 2025.'],
    ['hk', 'Up to 11 Oct 2024 (from when is not published), and since 3 Nov 2025.'],
    ['ca', 'Until a pause announced on 10 Dec 2024 (exact days not published), and since 3 Nov 2025.'],
    ['cn', 'LinkedIn listed it as not used (January 2025). Whether that still holds is not known here.'],
    [
      'other',
      'Reported as for the United States: since 18 Sep 2024 at the latest. LinkedIn has published no list of countries.',
    ],
  ];
  it.each(rows)('%s', (region, text) => expect(startText(region, WINDOWS[region], WORDS)).toBe(text));
});
