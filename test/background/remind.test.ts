import { describe, expect, it } from 'vitest';
import { type Due, isOfAnswer, type NoticePorts, remind } from '../../src/background/remind';
import { MAIN_SETTING } from '../../src/core/setting';
import { type ReadObservation, shownState } from '../../src/core/state';
import { history, type Mark } from '../fakes/history';
import { WORDS } from '../ui/words';

function lastOf(marks: readonly Mark[]): ReadObservation {
  const { state } = shownState(history(marks), MAIN_SETTING);
  if (!('last' in state)) throw new Error('nothing was read');
  return state.last;
}

/** A browser that remembers what was asked of it. */
function fakeNotices({ allows = true, keeps = true, shows = true } = {}) {
  const done: string[] = [];
  let notified: string | undefined;
  const ports: NoticePorts = {
    mayNotify: async () => allows,
    showNotice: async (title, message) => {
      if (!shows) throw new Error('not shown');
      done.push(`${title}: ${message}`);
    },
    clearNotice: async () => void done.push('clear'),
    readNotified: async () => notified,
    saveNotified: async (reading) => {
      if (!keeps) throw new Error('full');
      notified = reading;
    },
  };
  return { ports, done };
}

const OFF = { reading: lastOf(['off f', 'off f']) };
const ON = { reading: lastOf(['off f', 'off f', 'on f']) };
const SHOWN = { reading: lastOf(['on f', 'off s']) };
const SAYS_OFF = 'Time to check your LinkedIn setting: Last read 2 Nov 2026: off.';
const SAYS_ON = 'Time to check your LinkedIn setting: Last read 3 Nov 2026: on.';

const SAYS_SHOWN = 'Time to check your LinkedIn setting: Last read 2 Nov 2026: off, page not freshly loaded.';

const ANSWER = { answer: '2026-12-24' };
const SAYS_ANSWER = 'LinkedIn’s answer was due: By our count, it was due by 24 Dec 2026. See what you can still do.';

type Step = readonly [due: Due | undefined, notify: boolean];

describe('the notice of a reading that became old', () => {
  it.each<[string, readonly Step[], readonly string[]]>([
    ['is shown', [[OFF, true]], [SAYS_OFF]],
    [
      'is shown once, however often it is looked for',
      [
        [OFF, true],
        [OFF, true],
        [OFF, true],
      ],
      [SAYS_OFF],
    ],
    ['says of an off that it was on no fresh page', [[SHOWN, true]], [SAYS_SHOWN]],
    [
      'of an answer that is overdue, once',
      [
        [ANSWER, true],
        [ANSWER, true],
      ],
      [SAYS_ANSWER],
    ],
    [
      'of a reading after that of an answer',
      [
        [ANSWER, true],
        [OFF, true],
      ],
      [SAYS_ANSWER, SAYS_OFF],
    ],
    ['is not shown where nobody wants one', [[OFF, false]], ['clear']],
    ['is not shown before it is time', [[undefined, true]], ['clear']],
    [
      'goes when there is a newer reading',
      [
        [OFF, true],
        [undefined, true],
      ],
      [SAYS_OFF, 'clear'],
    ],
    [
      'comes for the next reading that becomes old',
      [
        [OFF, true],
        [undefined, true],
        [ON, true],
      ],
      [SAYS_OFF, 'clear', SAYS_ON],
    ],
    [
      'does not come again once it was switched off and on',
      [
        [OFF, true],
        [OFF, false],
        [OFF, true],
      ],
      [SAYS_OFF, 'clear'],
    ],
  ])('%s', async (_name, steps, wanted) => {
    const { ports, done } = fakeNotices();
    for (const [due, notify] of steps) await remind(due, { notify }, WORDS, ports);
    expect(done).toEqual(wanted);
  });

  it('is not shown without the permission, and comes once that is there', async () => {
    const { ports, done } = fakeNotices({ allows: false });
    await remind(OFF, { notify: true }, WORDS, ports);
    await remind(OFF, { notify: true }, WORDS, { ...ports, mayNotify: async () => true });
    expect(done).toEqual([SAYS_OFF]);
  });

  it('is not shown where it cannot be remembered that it was', async () => {
    const { ports, done } = fakeNotices({ keeps: false });
    await expect(remind(OFF, { notify: true }, WORDS, ports)).rejects.toThrow('full');
    expect(done).toEqual([]);
  });

  it('that the browser does not show is not tried again and again', async () => {
    const { ports, done } = fakeNotices({ shows: false });
    await expect(remind(OFF, { notify: true }, WORDS, ports)).rejects.toThrow('not shown');
    await remind(OFF, { notify: true }, WORDS, ports);
    expect(done).toEqual([]);
  });
});

it('is shown once where two look at the same time, as when a browser starts', async () => {
  const { ports, done } = fakeNotices();
  await Promise.all([remind(OFF, { notify: true }, WORDS, ports), remind(OFF, { notify: true }, WORDS, ports)]);
  expect(done).toEqual([SAYS_OFF]);
});

it('is shown after a look that failed', async () => {
  const { ports, done } = fakeNotices();
  const failing = remind(OFF, { notify: true }, WORDS, fakeNotices({ keeps: false }).ports);
  const next = remind(OFF, { notify: true }, WORDS, ports);
  await expect(failing).rejects.toThrow('full');
  await next;
  expect(done).toEqual([SAYS_OFF]);
});

describe('what a notice was of', () => {
  it.each<[string, Due | undefined, boolean]>([
    ['an answer', ANSWER, true],
    ['a reading', OFF, false],
    ['nothing', undefined, false],
  ])('%s', async (_what, due, ofAnswer) => {
    const { ports } = fakeNotices();
    await remind(due, { notify: true }, WORDS, ports);
    expect(isOfAnswer(await ports.readNotified())).toBe(ofAnswer);
  });
});
