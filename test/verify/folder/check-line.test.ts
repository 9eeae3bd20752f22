import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../src/core/bytes';
import { RECORD_MAX } from '../../../src/core/record';
import { checkStamp } from '../../../src/timestamp/check-stamp';
import { checkLine } from '../../../src/verify/folder/check-line';
import { type Line, LineShape } from '../../../src/verify/folder/line-shape';
import type { FileBytes, Unopened } from '../../../src/verify/read-file';
import { HOSTILE } from '../../export/hostile';
import { WORDS } from '../../ui/words';
import { hostileRecords } from '../../vectors/hostile-records';
import { TAMPERED, TAMPERED_DIR, tamperedText, UNCHANGED } from '../../vectors/tampered';

const bytes = (text: string | Uint8Array<ArrayBuffer>): FileBytes => ({
  ok: true,
  bytes: typeof text === 'string' ? utf8(text) : text,
});

/** The line of a file, after a check that it is one line of ASCII, of the form that is published. */
async function lineOf(read: FileBytes, file = 'a.json'): Promise<Line> {
  const { outcome, text } = await checkLine(file, read, checkStamp, WORDS);
  expect(text).toMatch(/^[ -~]+$/);
  const line = v.parse(LineShape, JSON.parse(text));
  expect(line).toMatchObject({ file, outcome });
  return line;
}

const KEYS = Object.keys(LineShape.entries);
const TELLS_NOTHING = {
  ...{ entries: null, leftOut: null, erased: null, clockBacks: null, from: null, to: null, stamps: [], stampCount: 0 },
  ...{ setting: null, account: null, state: null, value: null, readings: null, lastReadAt: null, stampTime: null },
  ...{ settings: [], settingCount: 0 },
};

describe('a record that is unchanged', () => {
  const off = { utc: '2026-12-09T07:02:11.530Z', offset: '+01:00' };
  const told = {
    ...{ setting: 'allowDataForGenerativeAI', settingName: 'Data for Generative AI Improvement', account: 'A' },
    // Entry 8 was left out: it may have been an on, so that nothing is told across it.
    ...{ state: 'off-first-seen', value: 'off', basis: 'confirmed', stateFirstAt: off, otherLastAt: null },
    ...{ readings: 4, firstReadAt: { utc: '2026-11-23T10:20:11.204Z', offset: '+01:00' }, lastReadAt: off },
    failedAt: null,
  };

  it.each(UNCHANGED.map(({ file }) => file))('%s: all that it tells', async (file) => {
    const line = await lineOf(bytes(readFileSync(join(TAMPERED_DIR, file), 'utf8')));
    expect(line).toMatchObject({
      outcome: 'unchanged',
      reason: null,
      codes: [],
      problemCount: 0,
      error: null,
      ...told,
    });
    expect(line).toMatchObject({ entries: 8, leftOut: 1, erased: 1, clockBacks: 0, settingCount: 1, stampCount: 2 });
    expect(line.settings).toMatchObject([told]);
    expect(line.stamps.map(({ seq }) => seq)).toEqual([9, 3]);
    expect(line.stampTime).toBe(line.stamps[0]?.time);
    expect([line.from, line.to]).toEqual([line.firstReadAt, line.lastReadAt]);
  });

  it('whatever is sealed in it, steers nothing', async () => {
    for (const text of await hostileRecords()) await lineOf(bytes(text));
  });
});

describe('what is no unchanged record tells nothing but what is wrong', () => {
  it.each(TAMPERED.map((row) => [row.code, row] as const))('%s', async (code, row) => {
    const line = await lineOf(bytes(tamperedText(row)));
    expect(line).toMatchObject({ codes: [code], error: null, ...TELLS_NOTHING });
    expect(line.outcome).not.toBe('unchanged');
    expect(line.reason).toMatch(/^(Does not match|Cannot be read as a record)[.:] /);
  });

  it.each<readonly [what: string, read: FileBytes, code: string]>([
    ['an empty file', bytes(''), 'not-json'],
    ['bytes that are no text', bytes(new Uint8Array([0x7b, 0xe4, 0x7d])), 'not-json'],
    ['other JSON', bytes('{"format":"other"}'), 'not-a-record'],
    ['a page without a record', bytes('<!doctype html><p>Hello</p>'), 'no-record'],
    ['more bytes than a record may have', bytes(new Uint8Array(RECORD_MAX + 1).fill(0x20)), 'too-large'],
    ['a file that was too large to be read', { ok: false, why: 'too-large' }, 'too-large'],
    ['brackets without end', bytes('['.repeat(100_000)), 'too-deep'],
  ])('%s', async (_what, read, code) => {
    expect(await lineOf(read)).toMatchObject({ outcome: 'unreadable', codes: [code], error: null, ...TELLS_NOTHING });
  });

  it.each<readonly [error: Exclude<Unopened, 'too-large'>, reason: RegExp]>([
    ['missing', /^Cannot be opened: there is no such file\./],
    ['folder', /^Cannot be opened: this is a folder\./],
    ['refused', /^Cannot be opened: the system refused to read it\./],
    ['special', /^Cannot be opened: this is a device, a pipe or a socket\./],
  ])('a file that cannot be opened: %s', async (error, reason) => {
    const line = await lineOf({ ok: false, why: error });
    expect(line).toMatchObject({ outcome: 'unreadable', error, codes: [], problemCount: 0, ...TELLS_NOTHING });
    expect(line.reason).toMatch(reason);
  });
});

describe('every line', () => {
  const good = readFileSync(join(TAMPERED_DIR, 'good.json'), 'utf8');

  it.each<readonly [what: string, read: FileBytes]>([
    ['unchanged', bytes(good)],
    ['not matching', bytes(readFileSync(join(TAMPERED_DIR, 'link.json'), 'utf8'))],
    ['not readable', bytes('')],
    ['not opened', { ok: false, why: 'missing' }],
  ])('%s: has all members, in one order', async (_what, read) => {
    const { text } = await checkLine('a.json', read, checkStamp, WORDS);
    expect(Object.keys(JSON.parse(text))).toEqual(KEYS);
  });

  it.each(HOSTILE.map((name) => [JSON.stringify(name), name]))('names a file called %s', async (_what, name = '') => {
    expect((await lineOf(bytes(good), name)).file).toBe(name);
  });
});
