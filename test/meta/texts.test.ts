import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORBIDDABLE } from '../../src/core/managed';
import { REASONS } from '../../src/core/reading';
import { REGIMES_ASKED } from '../../src/core/regime';
import { REGIONS, regionKey } from '../../src/core/region';
import { REPLIES, REQUESTS } from '../../src/core/reply';
import { reasonKey } from '../../src/core/text-keys';

import { MESSAGES } from '../ui/words';
import { BANNED, writes } from './banned';
import { quotedIn, ROOT, sources } from './sources';

const KEY = /^[a-z]+(?:_[a-z0-9]+)+$/;

/** Names of several words in `src` that are no keys: the columns of the CSV. */
const NO_KEYS = ['how_read', 'device_time', 'page_language', 'words_on_page', 'program_version', 'time_stamp'];

/** Texts of the copy deck that nothing shows yet, and what will. */
const WAITING: Readonly<Record<string, string>> = {};

/** Keys that the program puts together instead of naming them. */
const MADE = [
  ...REASONS.flatMap((reason) => (['', '_short', '_do'] as const).map((part) => reasonKey(reason, part))),
  ...REGIONS.flatMap((region) => [regionKey(region), `window_start_${region}`]),
  ...REGIMES_ASKED.map((regime) => `regime_${regime}`),
  ...REQUESTS.map((request) => `request_${request}`),
  ...REPLIES.flatMap((says) => [`reply_${says}`, `history_reply_${says}`]),
  ...['gdpr', 'uk', 'california'].map((law) => `law_${law}`),
  ...FORBIDDABLE.map((what) => `managed_${what}`),
];

const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
const named = new Set([
  ...sources('.ts', '.tsx').flatMap(({ text }) =>
    quotedIn(text).filter((quoted) => KEY.test(quoted) || Object.hasOwn(MESSAGES, quoted)),
  ),
  ...[...manifest.matchAll(/__MSG_(\w+)__/g)].flatMap(([, key]) => key ?? []),
]);
const messages = Object.entries(MESSAGES).map(([key, { message }]) => [key, message] as const);

describe('every key that the program names', () => {
  it('has a message', () => {
    const without = [...named].filter((key) => MESSAGES[key] === undefined && !NO_KEYS.includes(key));
    expect(without, 'Add these to messages.json, or, if they are no keys, to NO_KEYS.').toEqual([]);
  });
});

describe('every message', () => {
  const isUsed = (key: string) => named.has(key) || MADE.includes(key);

  it('is used, or waits for something that is named', () => {
    const idle = messages.map(([key]) => key).filter((key) => !isUsed(key) && !(key in WAITING));
    expect(idle, 'Remove these from messages.json, or say in WAITING what will use them.').toEqual([]);
  });

  it('waits no longer than it must', () => {
    const over = Object.keys(WAITING).filter((key) => MESSAGES[key] === undefined || named.has(key));
    expect(over, 'These are shown now, or gone: take them out of WAITING.').toEqual([]);
  });

  it('is a text of its own, without spaces around it or twice in a row', () => {
    expect(messages.filter(([, text]) => text === '' || text !== text.replace(/\s+/g, ' ').trim())).toEqual([]);
  });

  it('has all its braces in pairs, and branches for one and for others where it counts', () => {
    const simple = /\{\w+\}/g;
    const plural = /\{\w+, plural, one \{[^{}]*\} other \{[^{}]*\}\}/g;
    const broken = messages.filter(([, text]) => /[{}]/.test(text.replace(plural, '').replace(simple, '')));
    expect(broken).toEqual([]);
  });
});

describe('the words that are never written', () => {
  /** Where such a word promises nothing. */
  const HARMLESS: Readonly<Record<string, readonly string[]>> = {
    'to make room on a disk': ['unsaved_full_do', 'export_refused_full'],
    'says how far something goes': ['state_noaccess_hint', 'record_rung_sole', 'record_cannot_complied'],
  };
  const allowed = Object.values(HARMLESS).flat();

  it.each(BANNED)('%s', (word) => {
    const writing = messages.filter(([key, text]) => writes(text, word) && !allowed.includes(key));
    expect(writing, 'Write what was seen instead, or say in HARMLESS why this promises nothing.').toEqual([]);
  });

  it('are allowed only where they stand', () => {
    const needless = allowed.filter((key) => !BANNED.some((word) => writes(MESSAGES[key]?.message ?? '', word)));
    expect(needless).toEqual([]);
  });

  it('nor does any text shout or joke', () => {
    expect(messages.filter(([, text]) => /!|\bOops\b/i.test(text))).toEqual([]);
  });
});
