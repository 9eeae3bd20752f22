// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/messages/protocol';
import { mount, settled } from './mount';
import { ADDRESS, type Given, lostPlace, settingPlace, situationGiven, UNWATCHED, WATCHED } from './situations';

const CHECK = 'Check this page now';
const RELOAD = 'Reload the page and check';
const NO_CHANGE = 'Read again just now: no change. The same reading within 24 hours adds no entry.';
const SAME_FAILURE =
  'Tried again just now: still could not read, for the same reason. The same result within 24 hours adds no entry.';

describe('Check this page now', () => {
  const rows: readonly (readonly [what: string, given: Given, checked: Checked | undefined, said: string])[] = [
    ['no change', { marks: ['on f'] }, { ok: true, value: 'nothing-new' }, NO_CHANGE],
    ['still not read', { marks: ['several'] }, { ok: true, value: 'nothing-new' }, SAME_FAILURE],
    ['still not read since', { marks: ['on f', 'several'] }, { ok: true, value: 'nothing-new' }, SAME_FAILURE],
    [
      'moved on',
      { marks: ['on f'] },
      { ok: false, refusal: 'other-page' },
      'This tab is a different LinkedIn page. Open the setting.',
    ],
    ['not recorded', { marks: ['on f'] }, { ok: false, refusal: 'full' }, 'Read, but not recorded'],
    ['no answer', { marks: ['on f'] }, undefined, 'The page did not answer. All entries are kept. Reload the page.'],
  ];
  it.each(rows)('says what came of it: %s', async (_what, given, checked, said) => {
    const popup = await mount({ ...given, place: WATCHED });
    popup.ports.checked = checked;
    await popup.press(CHECK);
    expect(popup.ports.done).toEqual(['check 7']);
    expect([popup.status()?.textContent, popup.status()?.className]).toEqual([said, 'said']);
  });

  it('shows Reading … in place of the facts until it is answered', async () => {
    const popup = await mount({ marks: ['on f'], place: WATCHED });
    let answer: (checked: Checked) => void = () => {};
    popup.ports.checkPage = () => new Promise((resolve) => (answer = resolve));
    await popup.press(CHECK);
    expect(popup.cardText()).toContain('Reading …');
    expect(popup.cardText()).not.toContain('Last read');
    expect(popup.status()?.textContent).toBe('Reading …');
    answer({ ok: true, value: 'nothing-new' });
    await settled();
    expect(popup.cardText()).toContain('Last read');
  });

  it('says nothing of a check that a new entry overtook', async () => {
    const popup = await mount({ marks: ['on f'], place: WATCHED });
    let answer: (checked: Checked) => void = () => {};
    popup.ports.checkPage = () => new Promise((resolve) => (answer = resolve));
    await popup.press(CHECK);
    await popup.becomes({ marks: ['on f', 'off s seen'], place: WATCHED });
    answer({ ok: true, value: 'nothing-new' });
    await settled();
    expect(popup.status()?.textContent).toContain('Off on screen');
  });

  it('shows what was stored, and says no more than that', async () => {
    const popup = await mount({ marks: ['no-switch'], place: WATCHED });
    popup.ports.checked = { ok: true, value: 'stored' };
    popup.ports.situation = situationGiven({ marks: ['no-switch', 'on f'], place: WATCHED });
    await popup.press(CHECK);
    expect(popup.headline()).toBe('Switch is on');
    expect(popup.status()?.className).toBe('unseen');
    expect(popup.status()?.textContent).toContain('Switch is on.');
  });

  it('shows on the card what could not be recorded', async () => {
    const popup = await mount({ marks: ['on f'], place: WATCHED });
    popup.ports.checked = { ok: false, refusal: 'full' };
    popup.ports.situation = situationGiven({ marks: ['on f'], place: lostPlace('full') });
    await popup.press(CHECK);
    expect(popup.headline()).toBe('Read, but not recorded');
    expect(popup.state()).toBe('on');
  });

  it('keeps what it said until something new is recorded', async () => {
    const popup = await mount({ marks: ['on f'], place: WATCHED });
    await popup.press(CHECK);
    await popup.becomes({ marks: ['on f', 'off s seen'], place: WATCHED });
    expect(popup.status()?.textContent).toContain('Off on screen');
  });
});

describe('Reload the page and check', () => {
  const SHOWN: Given = { marks: ['on f', 'off s seen'], place: WATCHED };

  it('opens the same address anew and shows the new state as soon as it is announced', async () => {
    const popup = await mount(SHOWN);
    let goOn: () => void = () => {};
    popup.ports.pause = () => new Promise((resolve) => (goOn = resolve));
    await popup.press(RELOAD);
    expect(popup.ports.done).toEqual([`open anew 7 ${ADDRESS}`]);
    expect(popup.cardText()).toContain('Reading …');
    await popup.becomes({ marks: ['on f', 'off s seen', 'off f'], place: settingPlace({ reading: true }) });
    expect(popup.headline()).toBe('Off since 2 Nov 2026');
    expect(popup.cardText()).not.toContain('Reading …');
    goOn();
    await settled();
    expect(popup.status()?.textContent).toContain('Off since 2 Nov 2026');
  });

  it('goes on reading when what is announced is no new entry', async () => {
    const popup = await mount(SHOWN);
    popup.ports.pause = () => new Promise(() => {});
    await popup.press(RELOAD);
    await popup.becomes({ ...SHOWN, exported: 2 });
    expect(popup.cardText()).toContain('Reading …');
  });

  it('ends when the reading could not be recorded', async () => {
    const popup = await mount(SHOWN);
    popup.ports.pause = () => new Promise(() => {});
    await popup.press(RELOAD);
    await popup.becomes({ ...SHOWN, place: lostPlace('full') });
    expect(popup.headline()).toBe('Read, but not recorded');
    expect(popup.cardText()).not.toContain('Reading …');
  });

  it('keeps the focus where it was pressed', async () => {
    const popup = await mount(SHOWN);
    popup.button(RELOAD).focus();
    await popup.becomes({ marks: ['on f', 'off s seen', 'off f'] });
    expect(document.activeElement?.textContent).toBe('Export record');
  });

  const endings: readonly (readonly [what: string, given: Given, next: Given, said: string])[] = [
    ['no change', { marks: ['on f'] }, { marks: ['on f'], place: WATCHED }, NO_CHANGE],
    ['still not read', { marks: ['several'] }, { marks: ['several'], place: WATCHED }, SAME_FAILURE],
    [
      'no script',
      { marks: ['on f'] },
      { marks: ['on f'], place: UNWATCHED },
      'The page did not answer. All entries are kept. Reload the page.',
    ],
    [
      'no switch within 20 s',
      { marks: ['on f'] },
      { marks: ['on f'], place: settingPlace({ reading: true }) },
      'The page did not show the switch within 20 seconds.',
    ],
  ];
  it.each(endings)('says what came of it: %s', async (_what, given, next, said) => {
    const popup = await mount({ ...given, place: UNWATCHED });
    popup.ports.onPause = (passed) => {
      if (passed > 1000) popup.ports.situation = situationGiven(next);
    };
    await popup.press(RELOAD);
    await settled();
    await settled();
    expect([popup.status()?.textContent, popup.status()?.className]).toEqual([said, 'said']);
  });

  it('shows a sign-in as an attempt that failed', async () => {
    const popup = await mount({ marks: ['on f'], place: UNWATCHED });
    popup.ports.situation = situationGiven({ marks: ['on f'], place: { at: 'sign-in' } });
    await popup.press(RELOAD);
    expect(document.querySelector('.notice')?.textContent).toContain('LinkedIn asked for a sign-in');
  });

  it('reads once, however often it is pressed', async () => {
    const popup = await mount(SHOWN);
    popup.ports.pause = () => new Promise(() => {});
    await popup.press(RELOAD);
    await popup.press(RELOAD);
    expect(popup.ports.done).toEqual([`open anew 7 ${ADDRESS}`]);
    expect(popup.cardText()).toContain('Reading …');
  });
});
