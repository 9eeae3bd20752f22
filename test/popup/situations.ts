import { gistOf } from '../../src/core/gist-of';
import type { Managed } from '../../src/core/managed';
import type { Options } from '../../src/core/options';
import type { PageStatus, Refusal, ReportedReading, StoreRefusal } from '../../src/messages/protocol';
import { ok, refused } from '../../src/messages/result';
import type { Place, Situation } from '../../src/popup/situation';
import { type GivenHistory, historyGiven, NOW, OFF } from '../ui/given';

/** A situation in short. What is not said is: the history opens, access is granted, the tab is elsewhere. */
export type Given = GivenHistory & {
  readonly refusal?: StoreRefusal;
  readonly access?: boolean;
  readonly place?: Place;
  readonly imported?: Situation['imported'];
  readonly options?: Partial<Options> & { readonly managed?: Managed };
};

export const ADDRESS = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';

/** The tab is on the setting, and our script answers there. */
export const WATCHED: Place = settingPlace({});
/** The tab is on the setting, and no script of ours answers there. */
export const UNWATCHED: Place = { at: 'setting', tab: 7, address: ADDRESS, isMain: true, others: [] };

/** The tab is on the setting, with something special about its page. */
export function settingPlace(page: Partial<PageStatus>): Place {
  const settings = [{ id: 'allowDataForGenerativeAI', name: 'Data for Generative AI Improvement' }];
  const usual = { address: ADDRESS, settings, reading: false };
  return { at: 'setting', tab: 7, address: ADDRESS, isMain: true, others: [], page: { ...usual, ...page } };
}

/** The tab is on the setting, where a reading could not be recorded one minute ago, or as many as are said. */
export function lostPlace(refusal: Refusal, reading: ReportedReading = OFF, minutesAgo = 1): Place {
  const setting = 'allowDataForGenerativeAI';
  return settingPlace({ unrecorded: { setting, refusal, reading, at: Date.parse(NOW.utc) - minutesAgo * 60_000 } });
}

export function situationGiven(given: Given): Situation {
  const { refusal, access = true, place = { at: 'elsewhere' } } = given;
  return {
    now: NOW,
    history: refusal ? refused(refusal) : ok(gistOf(historyGiven(given))),
    access,
    place,
    imported: given.imported,
    stored: given.options ?? {},
  };
}

const DRIFT = ['on f @A', 'off s seen @A', 'off f @A', 'on f found @A'];
const SINCE = ['on f', 'off s seen', 'off f', 'off f', 'off f', 'off f', 'off f'];
const BETWEEN = ['on f', 'off f found', 'off f', 'off f', 'off f', 'off f', 'off f'];

/** Every state that the popup can be in, by name. */
export const SITUATIONS = {
  unread: {},
  'unread, on the setting': { place: WATCHED },
  'unread, just installed': { place: UNWATCHED },
  unknown: { marks: ['no-switch'] },
  'unknown, on the setting': { marks: ['no-switch'], place: WATCHED },
  'unknown, signed out': { place: { at: 'sign-in' } },
  'no access': { access: false, place: UNWATCHED },
  'no access, tried': { marks: ['too-slow'], access: false },
  'no access, read before': { marks: SINCE, exported: 8, access: false },
  on: { marks: ['on f'] },
  'on, on the setting': { marks: ['on s'], place: WATCHED },
  'on, page unwatched': { marks: ['on f'], place: UNWATCHED },
  'on again': { marks: DRIFT, exported: 4 },
  'off on screen': { marks: ['on f', 'off s seen'], place: WATCHED },
  'off on screen, elsewhere': { marks: ['off s'] },
  'off first seen': { marks: ['off f'] },
  'off first seen, read since': { marks: ['off s', 'off f', 'off f'], exported: 2 },
  'off since': { marks: SINCE, exported: 7 },
  'off in between': { marks: BETWEEN, exported: 7, place: WATCHED },
  'failed since': { marks: [...SINCE, 'no-switch'], exported: 7 },
  'failed since, on the setting': { marks: [...SINCE, 'no-switch'], exported: 7, place: WATCHED },
  'signed out since': { marks: SINCE, exported: 7, place: { at: 'sign-in' } },
  'maybe another account': { marks: ['off f', 'on f found'] },
  'another account differs': { marks: ['on f @B', 'off f @A'], exported: 2 },
  full: { marks: SINCE, exported: 7, place: lostPlace('full') },
  'full, nothing read': { place: lostPlace('full', { outcome: 'unreadable', reason: 'disagreement' }) },
  'not accepted': { marks: ['on f'], place: lostPlace('not-accepted', OFF, 5) },
  'cannot open': { refusal: 'cannot-open', place: lostPlace('cannot-open') },
  'newer version': { refusal: 'newer-version', place: WATCHED },
  lost: { refusal: 'lost', place: WATCHED },
  'newest damaged': { marks: SINCE, damaged: [8] },
  'damaged before': { marks: SINCE, damaged: [4] },
} as const satisfies Readonly<Record<string, Given>>;

export type SituationName = keyof typeof SITUATIONS;

/** All names, for tables of cases. */
export const NAMES = Object.keys(SITUATIONS) as readonly SituationName[];
