import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/core/reading';
import { REFUSALS } from '../../src/messages/protocol';
import { card, OFF_RUN, type Seen, SINCE } from './card-given';
import { NOW, unrecorded } from './given';

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
