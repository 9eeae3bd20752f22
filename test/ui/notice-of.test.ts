import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../src/ui/notice-of';
import { NOW, seenGiven, unrecorded } from './given';
import { WORDS } from './words';

const SIGNED_OUT = { at: NOW, reason: 'signed-out' } as const;
const NO_ACCESS = 'The browser does not let this extension read LinkedIn’s settings pages, so it can check nothing.';
const OFF_THEN = { value: 'off', at: NOW } as const;
const IMPORTED = 'An imported record says: off, 9 Dec 2026. Not read in this browser.';
const ELSEWHERE = { value: 'off', at: NOW, browser: 'Firefox 153' } as const;
const TOLD = 'Another of your browsers recorded: off, 9 Dec 2026, 09:00 (Firefox 153).';
const DAMAGED =
  '1 of 2 entries cannot be read. The rest is complete and can be exported; the damaged ones are named in the file.';

describe('the notice beside a card', () => {
  const rows: readonly (readonly [what: string, given: Parameters<typeof seenGiven>[0], notice: string | undefined])[] =
    [
      ['nothing to say', { marks: ['on f'] }, undefined],
      ['the card says it: no access', { access: false }, undefined],
      ['the card says it: failed', { marks: ['several'] }, undefined],
      ['the card says it: damaged', { marks: ['on f'], damaged: [2] }, undefined],
      ['no access', { access: false, marks: ['on f'] }, NO_ACCESS],
      ['no access goes before failed', { access: false, marks: ['on f', 'several'] }, NO_ACCESS],
      ['no access beside a red card', { access: false, unrecorded: unrecorded() }, NO_ACCESS],
      ['damage goes before no access', { access: false, marks: ['on f', 'on f'], damaged: [1] }, DAMAGED],
      [
        'a later attempt failed',
        { marks: ['off f', 'no-switch'] },
        'Could not read on 2 Nov 2026: the page showed no such switch. The state above is from 1 Nov 2026.',
      ],
      [
        'time to check again',
        { marks: ['off f'], isDue: true },
        'Last read 1 Nov 2026. Settings can change; check again.',
      ],
      [
        'a failed attempt goes before the reminder',
        { marks: ['off f', 'no-switch'], isDue: true },
        'Could not read on 2 Nov 2026: the page showed no such switch. The state above is from 1 Nov 2026.',
      ],
      ['nothing was read, so nothing is old', { isDue: true }, undefined],
      [
        'signed out now',
        { marks: ['off f'], tried: SIGNED_OUT },
        'Could not read on 9 Dec 2026: LinkedIn asked for a sign-in. The state above is from 1 Nov 2026.',
      ],
      [
        'failed on the day of the reading',
        { marks: ['off f'], tried: { at: { utc: '2026-11-01T12:30:00.000Z', offset: '+01:00' }, reason: 'too-slow' } },
        'Could not read on 1 Nov 2026, 13:30: the page did not show the switch within 20 seconds. The state above is from 1 Nov 2026, 11:00.',
      ],
      [
        'failed is silent where the state is not above',
        { marks: ['off f', 'several'], unrecorded: unrecorded() },
        undefined,
      ],
      [
        'an earlier off may be of another account',
        { marks: ['off f', 'on f found'] },
        'Off was read on 1 Nov 2026. The page did not say which account was signed in, so the two readings may be of different accounts.',
      ],
      [
        'another account differs',
        { marks: ['on f @B', 'off f @A'] },
        'Another account differs: account B was on when last read, 1 Nov 2026.',
      ],
      [
        'an earlier off is of another account',
        { marks: ['off f @A', 'on f found @B'] },
        'Another account differs: account A was off when last read, 1 Nov 2026.',
      ],
      [
        'another setting is on again',
        { marks: ['off f', 'off f @A !age', 'on f found @A !age'] },
        '“Another setting”: off when read on 2 Nov 2026, on when next read on 3 Nov 2026. The change was not seen here.',
      ],
      [
        'two other settings read differently',
        { marks: ['off f @A !age', 'on f found @A !age', 'off f @A !sex', 'on f found @A !sex'] },
        '“Another setting”: off when read on 3 Nov 2026, on when next read on 4 Nov 2026. The change was not seen here. 1 other setting differs too: see the audit.',
      ],
      ['another browser’s reading, nothing read here', { elsewhere: ELSEWHERE }, TOLD],
      ['another browser’s reading that is later', { marks: ['on f'], elsewhere: ELSEWHERE }, TOLD],
      [
        'another browser’s reading that is no later',
        { marks: ['on f'], elsewhere: { ...ELSEWHERE, at: { utc: '2026-11-01T10:00:00.000Z', offset: '+01:00' } } },
        undefined,
      ],
      ['an imported record, nothing read here', { imported: OFF_THEN }, IMPORTED],
      ['an imported record, read in vain here', { marks: ['several'], imported: OFF_THEN }, IMPORTED],
      [
        'an imported record, the newest reading here erased',
        { marks: ['on f'], erased: [1], imported: OFF_THEN },
        IMPORTED,
      ],
      ['an imported record beside a reading', { marks: ['on f'], imported: OFF_THEN }, undefined],
      ['no access goes before an imported record', { access: false, marks: ['on f'], imported: OFF_THEN }, NO_ACCESS],
    ];
  it.each(rows)('%s', (_what, given, notice) => {
    expect(noticeOf(seenGiven(given), WORDS)).toBe(notice);
  });
});
