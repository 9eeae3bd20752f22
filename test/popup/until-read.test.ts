import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/popup/situation';
import { type Ending, untilRead } from '../../src/popup/until-read';
import { FakePorts } from './fake-ports';
import { settingPlace, situationGiven, UNWATCHED } from './situations';

const DONE = settingPlace({});
const BUSY = settingPlace({ reading: true });
const SIGN_IN: Place = { at: 'sign-in' };
const ELSEWHERE: Place = { at: 'elsewhere' };

/** Where the tab is after so many seconds. */
type Step = readonly [second: number, place: Place];

async function wait(steps: readonly Step[], overAfter = Number.POSITIVE_INFINITY) {
  const ports = new FakePorts(situationGiven({ place: DONE }));
  let passed = 0;
  ports.onPause = (milliseconds) => {
    passed = milliseconds / 1000;
    const step = steps.findLast(([second]) => second <= passed);
    if (step) ports.situation = { ...ports.situation, place: step[1] };
  };
  const ending = await untilRead(ports, () => passed > overAfter);
  return { ending, passed };
}

describe('waiting for a page that is opened anew', () => {
  const rows: readonly (readonly [what: string, steps: readonly Step[], ending: Ending])[] = [
    [
      'the old page goes, the new one is read',
      [
        [0, DONE],
        [1, UNWATCHED],
        [2, BUSY],
        [5, DONE],
      ],
      'read',
    ],
    [
      'the new page is read at once',
      [
        [0.1, UNWATCHED],
        [0.5, DONE],
      ],
      'read',
    ],
    [
      'the tab is nowhere for a while',
      [
        [0.1, ELSEWHERE],
        [3, BUSY],
        [4, DONE],
      ],
      'read',
    ],
    [
      'LinkedIn asks for a sign-in',
      [
        [0.1, UNWATCHED],
        [2, SIGN_IN],
      ],
      'sign-in',
    ],
    [
      'no switch shows',
      [
        [0.1, UNWATCHED],
        [1, BUSY],
      ],
      'slow',
    ],
    ['the old page never goes', [[0, DONE]], 'slow'],
    ['no script ever answers', [[0.1, UNWATCHED]], 'silent'],
  ];
  it.each(rows)('%s', async (_what, steps, ending) => {
    expect((await wait(steps)).ending).toBe(ending);
  });

  it('gives up after 20 s', async () => {
    const { passed } = await wait([[0, UNWATCHED]]);
    expect(passed).toBeGreaterThanOrEqual(20);
    expect(passed).toBeLessThan(20.5);
  });

  it('ends when something else made an end', async () => {
    const { ending, passed } = await wait([[0, BUSY]], 3);
    expect(ending).toBe('overtaken');
    expect(passed).toBeLessThan(3.5);
  });
});
