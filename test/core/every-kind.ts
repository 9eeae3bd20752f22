import { leftOut, payloadOf } from '../../src/core/entry';
import { DEFAULTS } from '../../src/core/options';
import type { Payload } from '../../src/core/payload';
import { writeJson } from '../../src/export/json';
import * as example from '../export/example';

const { at, PNG } = example;
const ACCOUNT = { label: 'A', reference: 'kXJ0m3yq3eYb1lqC0y2nX0pJ5o8m6s4h9tQwzVbR7aE' };

/** One line of every kind, and of each kind the forms that differ in their members. */
const LINES = {
  started: example.started(at('2026-11-23T10:20:11.204Z')),
  on: example.read(at('2026-11-23T10:20:12.204Z'), 'on'),
  off: example.read(at('2026-11-23T10:36:02.417Z'), 'off', 'shown', 'seen', { account: ACCOUNT }),
  option: {
    kind: 'observation',
    at: at('2026-11-24T08:00:00.000Z'),
    reading: {
      outcome: 'read',
      value: 'DISCLOSE_ANONYMOUS',
      option: 'Private profile characteristics',
      rung: 'setting-key',
      basis: 'confirmed',
      change: 'none',
    },
    setting: { id: 'discloseAsProfileViewer', name: 'Profile viewing options' },
    page: {
      address: 'https://www.linkedin.com/mypreferences/d/profile-viewing-options',
      heading: 'Profile viewing options',
      control: 'What others see',
    },
  },
  unreadable: example.unread(at('2026-12-01T07:12:45.900Z'), 'too-slow'),
  recipient: example.statement(at('2026-12-02T10:41:00.000Z'), 'Dr. Anna Muster, lawyer'),
  account: example.accountName(at('2026-12-02T10:42:00.000Z'), ACCOUNT, 'Max Muster'),
  objection: example.objection(at('2026-12-02T10:43:00.000Z')),
  'objection-gdpr': example.objection(at('2026-12-02T10:44:00.000Z'), 'gdpr-article-21'),
  'turned-off': example.turnedOff(at('2026-12-02T10:44:10.000Z'), '2025-10-01', ACCOUNT),
  'turned-off-unknown': example.turnedOff(at('2026-12-02T10:44:20.000Z'), '2024-11-30'),
  reply: example.reply(at('2026-12-02T10:44:40.000Z'), { reference: 'TS-1234', text: 'We have your objection.' }),
  'reply-answers': example.reply(at('2026-12-02T10:44:50.000Z'), { request: 'access', says: 'answers' }),
  region: example.region(at('2026-12-02T10:44:30.000Z'), 'uk'),
  picture: example.picture(at('2026-12-02T10:45:00.000Z'), PNG),
  erased: example.erased(at('2026-12-02T10:46:00.000Z'), 1),
} as const;
const NAMES = Object.keys(LINES);
const seqOf = (name: keyof typeof LINES) => NAMES.indexOf(name);

/** Of these only the form counts here: the token of no authority. */
const STAMP = { seq: seqOf('off'), token: 'MAoGCCqGSIb3DQEB', time: '2026-12-02T10:47:00.000Z', authority: 'Example' };
const PICTURE = { seq: seqOf('picture'), media: 'image/png', bytes: PNG } as const;

const OPTIONS = { ...DEFAULTS, region: 'uk', theme: 'dark' } as const;

/** A backup of these lines, one of them left out, with a time stamp and a picture; and what each line signs, by its name. */
export async function everyKind(): Promise<{ readonly text: string; readonly payloads: [string, Payload][] }> {
  const input = await example.exampleInput(Object.values(LINES), {
    pictures: [PICTURE],
    stamps: [STAMP],
    options: OPTIONS,
  });
  const { history } = input;
  const payloads = history.entries.flatMap((line) => payloadOf(line) ?? []);
  const entries = history.entries.map((line) => (line.seq === seqOf('on') ? leftOut(line) : line));
  const text = writeJson({ ...input, history: { ...history, entries } });
  return { text, payloads: payloads.map((payload) => [NAMES[payload.seq] ?? '', payload]) };
}
