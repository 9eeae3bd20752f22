import { describe, expect, test } from 'vitest';
import type { Payload } from '../../../src/core/payload';
import { type CheckStamp, type Code, firstProblem, PROBLEMS_MAX } from '../../../src/core/verify/verdict';
import { verify } from '../../../src/core/verify/verify';
import { fileOf, forged, pageOf } from '../../vectors/forge';
import { at } from '../../vectors/lines';
import { changeEntry, check, outcomeOf, problemsOf, rewritten } from './checks';
import { CERTIFICATE, checkToyStamp, entryAt, resealed, SMALL, small, toyToken } from './small';

describe('what is said first of a file', () => {
  test.each<[what: string, codes: readonly Code[], first: Code | undefined]>([
    ['what does not match, before what cannot be read', ['payload-kind', 'link', 'head'], 'link'],
    ['what cannot be read, where all else matches', ['payload-kind', 'payload-version'], 'payload-kind'],
    ['nothing, where nothing is wrong', [], undefined],
  ])('is %s', (_what, codes, first) => {
    const problems = codes.map((code) => ({ code }));
    expect(firstProblem({ outcome: 'mismatch', steps: [], problems, problemCount: problems.length })?.code).toBe(first);
  });
});

describe('a verdict', () => {
  test('is unreadable where nothing is wrong but what cannot be read', async () => {
    const verdict = await check(await resealed(2, { payload: { version: 2 } }));
    expect(verdict).toMatchObject({ outcome: 'unreadable', summary: { entries: 4 } });
    expect(verdict.problems).toEqual([{ code: 'payload-version', fields: ['version'], found: '2', seq: 2 }]);
  });

  test('says which words of another version it does not know', async () => {
    const words = 'urn:optout-record:v2';
    const { problems } = await check(await resealed(2, { payload: { '@context': words, version: 2 } }));
    expect(problems).toEqual([{ code: 'payload-version', fields: ['@context'], found: words, seq: 2 }]);
  });

  test.each([
    ['never', {}, 0],
    ['before one', { 2: '2026-11-20' }, 1],
    ['before two', { 2: '2026-11-20', 4: '2026-11-19' }, 2],
  ])(
    'counts the entries before which the clock went back: %s',
    async (_what, days: { [place: number]: string }, count) => {
      const lines = SMALL.map((line, place) => {
        const day = days[place];
        return day === undefined ? line : { ...line, payload: { at: at(`${day}T10:00:00.000Z`) } };
      });
      const { summary } = await check(await forged(lines, toyToken));
      expect(summary?.clockBacks).toBe(count);
    },
  );

  test('is a mismatch where something does not match besides', async () => {
    const record = await resealed(2, { payload: { kind: 'complaint\u001B[2J' } });
    changeEntry(record, 1, 'salt', rewritten);
    const { outcome, problems } = await check(record);
    expect(outcome).toBe('mismatch');
    expect(problems[1]).toEqual({ code: 'payload-kind', fields: ['kind'], found: 'complaint[2J', seq: 2 });
  });

  test('says which steps were not reached', async () => {
    const record = await small();
    changeEntry(record, 1, 'salt', rewritten);
    expect((await check(record)).steps).toEqual([
      { name: 'parse', outcome: 'passed', count: 6 },
      { name: 'signatures', outcome: 'failed', count: 5 },
      { name: 'chain', outcome: 'not-reached', count: 1 },
      { name: 'omissions', outcome: 'not-reached', count: 1 },
      { name: 'stamps', outcome: 'not-reached', count: 1 },
      { name: 'pictures', outcome: 'passed', count: 1 },
    ]);
  });

  test('says that a picture was not looked at where its entry did not pass', async () => {
    const verdict = await check(await resealed(2, { payload: { version: 2 } }));
    expect(outcomeOf(verdict, 'pictures')).toBe('not-reached');
  });

  test('of a file that cannot be read has no summary', async () => {
    const verdict = await verify('{}', checkToyStamp);
    expect(verdict.summary).toBeUndefined();
    expect(verdict.steps.map(({ outcome }) => outcome)).toEqual(['failed', ...Array(5).fill('not-reached')]);
  });

  test('keeps so many problems and counts all', async () => {
    const more = Array.from({ length: 150 }, () => ({ ...SMALL[0], text: '[]' }));
    const { outcome, problems, problemCount } = await check(await forged([...SMALL, ...more], toyToken));
    expect({ outcome, problemCount }).toEqual({ outcome: 'unreadable', problemCount: 150 });
    expect(problems).toHaveLength(PROBLEMS_MAX);
  });

  test('knows a page, and the words of the file without what a terminal obeys', async () => {
    const record = await small();
    Object(record['made']).program = { name: 'X\u001B[2J\u202E', version: '<b>', browser: '' };
    const { summary } = await verify(pageOf(fileOf(record).replaceAll('<', '\\u003c')), checkToyStamp);
    expect(summary).toMatchObject({ isHtml: true, made: { program: 'X[2J <b>' } });
  });

  test('survives a check of time stamps that throws', async () => {
    const rejecting: CheckStamp = () => Promise.reject(new Error('none'));
    const throwing: CheckStamp = () => {
      throw new Error('none');
    };
    for (const checkStamp of [rejecting, throwing]) {
      expect(problemsOf(await check(await small(), checkStamp))).toEqual(['stamp-unreadable 1', 'stamp-unreadable 5']);
    }
  });

  test('asks nobody of a time stamp that is no base64', async () => {
    const record = await small();
    entryAt(record, 1).jws.header = { etsiU: [{ sigTst: { tstTokens: [{ val: 'AAAAA' }] } }] };
    const trusting: CheckStamp = async () => ({ ok: true, time: '2026-12-10T00:00:00.000Z', certificate: CERTIFICATE });
    expect(problemsOf(await check(record, trusting))).toEqual(['stamp-unreadable 1']);
  });

  test('holds what a time stamp says', async () => {
    const { summary } = await check(await small());
    expect(summary?.stamps.map(({ seq, time }) => [seq, time])).toEqual([
      [1, '2026-12-10T00:00:00.000Z'],
      [5, '2026-12-10T00:00:00.000Z'],
    ]);
  });
});

describe('the time stamps of a file', () => {
  const stampsAfter = async (place: number) => {
    const record = await small();
    changeEntry(record, place, 'salt', rewritten);
    return outcomeOf(await check(record), 'stamps');
  };

  test.each([
    ['are not all reached where the entry of one does not pass', 1, 'not-reached'],
    ['are all reached where an entry without one does not pass', 2, 'passed'],
  ])('%s', async (_what, place, outcome) => {
    expect(await stampsAfter(place)).toBe(outcome);
  });

  test('are told apart by whether they are earlier than the device says that the entry is', async () => {
    const times: string[] = [];
    await verify(fileOf(await small()), checkToyStamp, { onEntry: ({ at }) => times.push(at.utc) });
    const [, time = ''] = times;
    const { summary } = await check(await small(), async (bytes, signature) => {
      const checked = await checkToyStamp(bytes, signature);
      return checked.ok ? { ...checked, time } : checked;
    });
    expect(summary?.stamps.map(({ seq, isEarlier }) => [seq, isEarlier])).toEqual([
      [1, false],
      [5, true],
    ]);
  });
});

describe('while it checks', () => {
  test('it gives what each entry seals, in order, and nothing of those that do not pass', async () => {
    const record = await small();
    changeEntry(record, 1, 'salt', rewritten);
    const seen: Payload[] = [];
    await verify(fileOf(record), checkToyStamp, { onEntry: (payload) => seen.push(payload) });
    expect(seen.map(({ seq, kind }) => [seq, kind])).toEqual([
      [0, 'started'],
      [2, 'picture'],
      [4, 'erased'],
      [5, 'observation'],
    ]);
  });

  test('it says how far it is, and waits', async () => {
    const said: string[] = [];
    const onProgress = async (done: number, of: number) => {
      await Promise.resolve();
      said.push(`${done} of ${of}`);
    };
    await verify(fileOf(await small()), checkToyStamp, { onProgress });
    expect(said).toEqual(['1 of 6', '2 of 6', '3 of 6', '4 of 6', '5 of 6', '6 of 6']);
  });

  test('it can be ended', async () => {
    const onProgress = (done: number) => {
      if (done === 2) throw new Error('enough');
    };
    await expect(verify(fileOf(await small()), checkToyStamp, { onProgress })).rejects.toThrow('enough');
  });
});
