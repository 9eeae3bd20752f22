// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { at, erased, MAIN_JOB, option, read, unread } from '../../export/example';
import { HOSTILE } from '../../export/hostile';
import type { FakePorts } from '../fake-ports';
import { closeReport, objections, press } from '../open-report';
import { daily, drawn, key, OPENED, of, open, textOf, told } from './open-time-line';

afterEach(closeReport);

const VIEWING = { id: 'discloseAsProfileViewer', name: 'Profile viewing options' };

async function choose(page: HTMLElement, setting: string): Promise<void> {
  const select = page.querySelector<HTMLSelectElement>('.time-line-part select');
  if (!select) throw new Error('no choice');
  await act(() => {
    select.value = setting;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the time line', () => {
  test('says how many readings stand on one place', async () => {
    const page = await open(MAIN_JOB);
    await key(page, 'Home');
    expect(textOf(page, '.time-line-chosen .muted')).toBe(
      '3 readings stand too close together here to be drawn apart.',
    );
    expect(textOf(page, '.time-line-picture .count')).toBe('3');
  });

  test('of one reading is an image in words, without axis or zoom', async () => {
    const page = await open([OPENED, read(at('2026-11-23T10:00:00.000Z'), 'on')]);
    expect(page.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Time line of Data for Generative AI Improvement: 1 reading. 23 Nov 2026, 11:00: on, from a fresh page',
    );
    expect(textOf(page, '.time-line-picture svg')).toContain('23 Nov 2026, 11:00');
    expect(page.querySelector('.axis, .time-line-buttons, [role="slider"]')).toBeNull();
  });

  test('is not there where nothing was read', async () => {
    const page = await open([]);
    expect(page.querySelector('.time-line-part')).toBeNull();
    expect(page.textContent).toContain('No entries yet. The first reading will appear here.');
  });

  test('has a lane for each account, and one for what is of nobody known', async () => {
    const page = await open([
      OPENED,
      read(at('2026-11-02T10:00:00.000Z'), 'on', 'confirmed', 'none', of('B')),
      read(at('2026-11-03T10:00:00.000Z'), 'off', 'confirmed', 'none', of('A')),
      unread(at('2026-11-04T10:00:00.000Z'), 'signed-out'),
    ]);
    const names = [...page.querySelectorAll('.lane-name')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Account A', 'Account B', 'Account not known']);
    expect(told(page)).toBe('4 Nov 2026, 11:00: could not read, LinkedIn asked for a sign-in (Account not known)');
  });

  test('draws what lies between two readings as it is known', async () => {
    const page = await open([
      OPENED,
      read(at('2026-11-02T10:00:00.000Z'), 'on', 'confirmed', 'none', of('A')),
      read(at('2026-11-12T10:00:00.000Z'), 'on', 'confirmed', 'none', of('A')),
      read(at('2026-11-29T10:00:00.000Z'), 'off', 'confirmed', 'found', of('A')),
    ]);
    expect(page.querySelectorAll('.time-line-picture .link-on')).toHaveLength(1);
    expect(page.querySelectorAll('.time-line-picture .band-changed')).toHaveLength(1);
    expect(textOf(page, '.time-line-picture .haloed')).toBe('changed somewhere here');
    expect(textOf(page, '.time-line-legend')).toContain('changed somewhere here, not seen');
  });

  test('says what is not drawn: an erased reading, and one that the page overtook', async () => {
    const lines = [...MAIN_JOB, erased(at('2026-12-10T10:00:00.000Z'), 2)];
    const page = await open(lines, [2]);
    expect(textOf(page, '.time-line-part')).toContain('1 entry is erased, left out or damaged.');
    expect(drawn(page)).toEqual(['on', 'off', 'not-read', 'off']);
    expect(page.querySelectorAll('.time-line-picture .link-off')).toHaveLength(1);
    expect(page.querySelectorAll('.time-line-picture .link-on, .time-line-picture .band')).toHaveLength(0);
  });

  test('marks where the clock went back', async () => {
    const page = await open([OPENED, ...daily.slice(0, 3), read(at('2026-12-30T10:00:00.000Z'), 'off')]);
    expect(page.querySelectorAll('.time-line-picture .clock-back')).toHaveLength(1);
    expect(textOf(page, '.time-line-legend')).toContain('clock went back');
  });

  test('shows another setting when it is chosen, an option by its words', async () => {
    const page = await open([
      ...MAIN_JOB,
      {
        kind: 'observation',
        at: at('2026-11-24T10:00:00.000Z'),
        reading: option('FULL', 'Your name'),
        setting: VIEWING,
      },
      {
        kind: 'observation',
        at: at('2026-12-24T10:00:00.000Z'),
        reading: option('HIDE', 'Private mode'),
        setting: VIEWING,
      },
    ]);
    expect(told(page)).toContain('9 Dec 2026');
    await choose(page, VIEWING.id);
    expect(told(page)).toBe('24 Dec 2026, 11:00: Private mode, from a fresh page');
    const words = [...page.querySelectorAll('.time-line-picture .lane > text:not(.lane-name, .haloed)')];
    expect(words.map(({ textContent }) => textContent)).toEqual(['Your name', 'Private mode']);
    expect(page.querySelector('.time-line-part .tick')).toBeNull();
  });

  test.each(HOSTILE)('shows words of an option as text: %j', async (words) => {
    const page = await open([
      OPENED,
      { kind: 'observation', at: at('2026-11-24T10:00:00.000Z'), reading: option('HIDE', words), setting: VIEWING },
    ]);
    expect(page.querySelector('script, img, a[href^="javascript"], [onload], [onerror], [style]')).toBeNull();
  });
});

describe('policy events', () => {
  const show = async (page: HTMLElement) => press(page.querySelector('.time-line-part .tick input'));

  test('are shown when they are asked for, with dates and sources', async () => {
    const page = await open(MAIN_JOB);
    expect(page.querySelector('.time-line-events')).toBeNull();
    await show(page);
    const items = [...page.querySelectorAll('.time-line-events li')].map(({ textContent }) => textContent);
    expect(items).toHaveLength(9);
    expect(items[4]).toMatch(
      /^21 Jan 2025 and 30 Jan 2025 A lawsuit .* No court found anything either way\. ClassAction\.org$/,
    );
    expect(page.querySelectorAll('.time-line-events a[rel~="noreferrer"]')).toHaveLength(9);
    expect(page.textContent).toContain('Sources read Nov 2026.');
  });

  test('stand on a scale of their own, so that the readings keep theirs', async () => {
    const page = await open(MAIN_JOB);
    const before = textOf(page, '.time-line-buttons p');
    await show(page);
    expect(textOf(page, '.time-line-buttons p')).toBe(before);
    expect(page.querySelectorAll('.time-line-picture .flag')).toHaveLength(0);
    expect(page.querySelectorAll('.time-line-strip .flag')).toHaveLength(9);
    expect(page.querySelectorAll('.time-line-strip .strip-frame')).toHaveLength(1);
  });

  test('come into the picture itself as far as it is zoomed out', async () => {
    const page = await open(MAIN_JOB);
    await key(page, '-');
    expect(page.querySelector('[data-action="whole"]')?.getAttribute('aria-disabled')).toBe('true');
    await show(page);
    for (let step = 0; step < 9; step += 1) await key(page, '-');
    expect(page.querySelectorAll('.time-line-picture .flag')).toHaveLength(9);
  });
});

describe('the accessibility rules', () => {
  test.each<[what: string, lines: FakePorts['lines']]>([
    ['one reading', [OPENED, read(at('2026-11-23T10:00:00.000Z'), 'on')]],
    ['several', MAIN_JOB],
  ])('are kept: %s, with events', async (_what, lines) => {
    const page = await open(lines);
    await press(page.querySelector('.time-line-part .tick input'));
    expect(await objections()).toEqual([]);
  });
});
