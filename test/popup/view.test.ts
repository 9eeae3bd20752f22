import { describe, expect, it } from 'vitest';
import { REASONS, type Reason } from '../../src/core/reading';
import type { Place } from '../../src/popup/situation';
import { viewOf } from '../../src/popup/view';
import { WORDS } from '../ui/words';
import {
  ADDRESS,
  type Given,
  NAMES,
  SITUATIONS,
  type SituationName,
  settingPlace,
  situationGiven,
  UNWATCHED,
  WATCHED,
} from './situations';

const OPEN = 'Open the setting on LinkedIn';
const CHECK = 'Check this page now';
const RELOAD = 'Reload the page and check';
const ALLOW = 'Allow on LinkedIn’s settings pages';
const EXPORT = 'Export record';
const PICTURE = 'Add a picture of this page';
const STRUCTURE = 'Copy a report of this page’s structure';

const AGE = { id: 'allowAdsByAge', name: 'Age range, for ads' };
const others: Place = { ...settingPlace({}), at: 'setting', tab: 7, address: ADDRESS, isMain: false, others: [AGE] };

const view = (given: Given) => viewOf(situationGiven(given), WORDS);
const labels = (given: Given) => {
  const { first, others } = view(given).buttons;
  return [first, ...others].map(({ label, refused }) => (refused === undefined ? label : `${label} (${refused})`));
};

const NOTHING = `${EXPORT} (Nothing recorded yet.)`;

describe('the buttons', () => {
  const rows: Readonly<Record<SituationName, readonly string[]>> = {
    unread: [OPEN, NOTHING],
    'unread, on the setting': [CHECK, OPEN, NOTHING],
    'unread, just installed': [RELOAD, NOTHING],
    unknown: [OPEN, EXPORT],
    'unknown, on the setting': [CHECK, OPEN, EXPORT, STRUCTURE, PICTURE],
    'unknown, signed out': [OPEN, NOTHING],
    'no access': [ALLOW, OPEN, NOTHING],
    'no access, tried': [ALLOW, OPEN, EXPORT],
    'no access, read before': [ALLOW, OPEN, EXPORT],
    on: [OPEN, EXPORT],
    'on, on the setting': [OPEN, CHECK, EXPORT, PICTURE],
    'on, page unwatched': [RELOAD, EXPORT, PICTURE],
    'on again': [OPEN, EXPORT],
    'off on screen': [RELOAD, EXPORT, PICTURE],
    'off on screen, elsewhere': [OPEN, EXPORT],
    'off first seen': [EXPORT, OPEN],
    'off first seen, read since': [EXPORT, OPEN],
    'off since': [EXPORT, OPEN],
    'off in between': [EXPORT, CHECK, OPEN, PICTURE],
    'failed since': [EXPORT, OPEN],
    'failed since, on the setting': [CHECK, OPEN, EXPORT, STRUCTURE, PICTURE],
    'signed out since': [EXPORT, OPEN],
    'maybe another account': [OPEN, EXPORT],
    'another account differs': [EXPORT, OPEN],
    full: [CHECK, OPEN, EXPORT, PICTURE],
    'full, nothing read': [CHECK, OPEN, NOTHING],
    'not accepted': [RELOAD, EXPORT, PICTURE],
    'cannot open': ['Export what can be read', CHECK, OPEN],
    'newer version': [OPEN, `${EXPORT} (This version does not touch it. Everything is kept.)`],
    lost: [CHECK, OPEN, `${EXPORT} (Nothing recorded yet.)`],
    'newest damaged': [EXPORT, OPEN],
    'damaged before': [EXPORT, OPEN],
  };
  it.each(NAMES)('%s', (name) => {
    expect(labels(SITUATIONS[name])).toEqual(rows[name]);
  });

  it('offers to check wherever our script answers, whatever the state', () => {
    for (const marks of [['on f'], ['off f'], ['off f @A', 'on f found @A']]) {
      expect(labels({ marks, place: WATCHED })).toContain(CHECK);
      expect(labels({ marks, place: UNWATCHED })[0]).toBe(RELOAD);
      expect(labels({ marks })).not.toContain(CHECK);
    }
  });

  it.each(NAMES)('offers a picture on the setting’s page alone, of what has a history, and never first: %s', (name) => {
    const given: Given = SITUATIONS[name];
    const offered = labels(given);
    const isThere = given.place?.at === 'setting' && given.refusal === undefined && given.marks !== undefined;
    expect(offered.indexOf(PICTURE)).toBe(isThere ? offered.length - 1 : -1);
    expect(offered[0]).not.toBe(PICTURE);
  });
});

describe('the report of a page’s structure', () => {
  const CHANGED: readonly Reason[] = ['no-switch', 'several', 'unknown-value', 'disagreement'];
  it.each(REASONS)('is offered where the page may have changed: %s', (reason) => {
    const isOffered = CHANGED.includes(reason);
    for (const marks of [[reason], ['off f', reason]]) {
      expect(labels({ marks, place: WATCHED }).includes(STRUCTURE)).toBe(isOffered);
      expect(labels({ marks, place: UNWATCHED })).not.toContain(STRUCTURE);
      expect(labels({ marks })).not.toContain(STRUCTURE);
    }
  });

  it('is offered no more once the page was read', () => {
    expect(labels({ marks: ['several', 'off f'], place: WATCHED })).not.toContain(STRUCTURE);
  });

  it.each([
    ['several', true],
    ['greyed-out', false],
  ] as const)('is offered for another setting of the page: %s', (reason, isOffered) => {
    const marks = ['off f', `${reason} !${AGE.id}`];
    expect(labels({ marks, place: others }).includes(STRUCTURE)).toBe(isOffered);
  });

  it('is not offered on another setting’s page for what the main one once was', () => {
    expect(labels({ marks: ['several'], place: others })).not.toContain(STRUCTURE);
  });
});

describe('what is shown beside the card', () => {
  it('names the account only where there are two', () => {
    expect(view({ marks: ['off f @A'] }).account).toBeUndefined();
    expect(view({ marks: ['on f @B', 'off f @A'] }).account).toBe('A');
  });

  it('treats a sign-in page as an attempt of this moment that is not stored', () => {
    const { card } = view({ place: { at: 'sign-in' } });
    expect(card.facts[0]?.value).toBe('9 Dec 2026, 09:00');
    expect(card.marks.state).toBe('unknown');
  });

  it('takes a store that says it is full when read for one that cannot be opened', () => {
    expect(view({ refusal: 'full' }).card.headline).toBe('History cannot be opened');
  });
});

describe('over the page of another setting', () => {
  it.each(['cannot-open', 'newer-version'] as const)('claims nothing where the history is: %s', (refusal) => {
    expect(view({ place: others }).notice).toMatch(/not read yet/);
    expect(view({ place: others, refusal }).notice).toBeUndefined();
  });
});

describe('the summary that is announced', () => {
  const rows: readonly (readonly [given: Given, summary: string])[] = [
    [{}, 'Not read yet'],
    [{ marks: ['on f'] }, 'Switch is on. Last read: 1 Nov 2026, 11:00, from a fresh page.'],
    [
      { marks: ['off f', 'several'] },
      'Switch is off. First seen off: 1 Nov 2026, 11:00, on a fresh page. Could not read on 2 Nov 2026: the page showed more than one switch, and none is marked as this setting. The state above is from 1 Nov 2026.',
    ],
  ];
  it.each(rows)('%j', (given, summary) => {
    expect(view(given).summary).toBe(summary);
  });

  it('differs whenever something new is read', () => {
    const summaries = [['off f'], ['off f', 'off f'], ['on f', 'off f', 'off f']].map(
      (marks) => view({ marks }).card.facts,
    );
    expect(new Set(summaries.map((facts) => JSON.stringify(facts))).size).toBe(3);
  });
});
