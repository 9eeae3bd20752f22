import { describe, expect, it } from 'vitest';
import { shownState } from '../../src/core/state';
import { hereNotice } from '../../src/ui/here-notice';
import { noticeOf } from '../../src/ui/notice-of';
import type { Here } from '../../src/ui/seen';
import type { Mark } from '../fakes/history';
import { historyGiven, seenGiven } from './given';
import { WORDS } from './words';

const NAME = 'Age range, for ads';

/** The page of one setting, of which these marks tell. */
function here(marks: readonly Mark[], given: Partial<Here> = {}, erased: readonly number[] = []): Here {
  const { observations, unseen } = historyGiven({ marks: marks.map((mark) => `${mark} !age`), erased });
  const setting = { id: 'age', name: NAME };
  return { setting, shown: shownState(observations, 'age', unseen), isReading: false, isLost: false, ...given };
}

describe('over the page of another setting, the popup says of it', () => {
  type Row = readonly [what: string, here: readonly Here[], said: string | undefined];
  const rows: readonly Row[] = [
    ['nothing where there is none', [], undefined],
    ['that it is being read', [here([], { isReading: true })], 'Reading …'],
    ['that it is being read, whatever it showed before', [here(['off f'], { isReading: true })], 'Reading …'],
    ['that it was not read yet', [here([])], 'not read yet.'],
    ['what was read', [here(['on f'])], 'on, read 1 Nov 2026, 11:00.'],
    ['what was read last', [here(['on f', 'off f found'])], 'off, read 2 Nov 2026, 11:00.'],
    [
      'an off on screen',
      [here(['off s'])],
      'off on screen, 1 Nov 2026, 11:00. Reload the page to see what LinkedIn has saved.',
    ],
    ['why not', [here(['several'])], /^could not be read on 1 Nov 2026, 11:00: .*more than one switch/],
    ['why not this time', [here(['off f', 'no-switch'])], /^could not be read on 2 Nov 2026, 11:00: .*no such switch/],
    ['that it was not recorded', [here(['off f'], { isLost: true })], 'read, but not recorded.'],
    ['nothing of what was erased', [here(['off f'], {}, [1])], 'not read yet.'],
  ].map(([what, settings, said]) => [what, settings, said] as Row);
  it.each(rows)('%s', (_what, settings, said) => {
    const notice = hereNotice(settings, WORDS)?.replace(`On this page, “${NAME}”: `, '');
    if (said === undefined) expect(notice).toBeUndefined();
    else expect(notice).toMatch(said);
  });

  it('of two settings each, before anything else but damage and access', () => {
    const seen = { ...seenGiven({ marks: ['off f', 'several'] }), here: [here(['on f']), here(['off f'])] };
    expect(noticeOf(seen, WORDS)).toBe(
      `On this page, “${NAME}”: on, read 1 Nov 2026, 11:00. On this page, “${NAME}”: off, read 1 Nov 2026, 11:00.`,
    );
    expect(noticeOf({ ...seen, access: false }, WORDS)).toMatch(/^The browser does not let/);
  });
});
