import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES, MISMATCHES, STEPS, UNREADABLE } from '../../src/core/verify/verdict';
import { verify } from '../../src/core/verify/verify';
import { checkStamp } from '../../src/timestamp/check-stamp';
import { TAMPERED, TAMPERED_DIR, tamperedText, UNCHANGED } from './tampered';
import { writeTampered } from './write-tampered';

const { WRITE_VECTORS } = process.env;
if (WRITE_VECTORS) await writeTampered();

const sorted = (names: readonly string[]) => [...names].sort();
const textOf = (file: string) => readFileSync(join(TAMPERED_DIR, file), 'utf8');

describe('the tampered vectors', () => {
  it('are one for each code', () => {
    expect(sorted(TAMPERED.map(({ code }) => code))).toEqual(sorted(CODES));
  });

  it('are called as their codes, and are all the files there are', () => {
    const named = TAMPERED.flatMap((row) => ('file' in row ? [row] : []));
    expect(named.filter(({ code, file }) => file.replace(/\.(json|html)$/, '') !== code)).toEqual([]);
    expect(sorted(readdirSync(TAMPERED_DIR))).toEqual(sorted([...named, ...UNCHANGED].map(({ file }) => file)));
  });

  it.each(TAMPERED.map((row) => [row.code, row.what, row] as const))('yield %s and no other code: %s', async (code, _what, row) => {
    const { outcome, problems, problemCount, steps } = await verify(tamperedText(row), checkStamp);
    expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
    expect(problems[0]?.seq).toBe(row.seq);
    expect(problemCount).toBe(problems.length);
    expect(outcome).toBe(MISMATCHES.some((one) => one === code) ? 'mismatch' : 'unreadable');
    expect(steps.map(({ name }) => name)).toEqual(STEPS);
    expect(steps.filter((step) => step.outcome === 'failed')).toHaveLength(1);
  });

  it('name all wrong places together', async () => {
    const fields = async (code: string) => {
      const row = TAMPERED.find((one) => one.code === code);
      return row && (await verify(tamperedText(row), checkStamp)).problems.map((problem) => problem.fields);
    };
    expect(await fields('malformed')).toEqual([['verified', 'entries.2.seq', 'entries.2.salt']]);
    expect(await fields('payload-malformed')).toEqual([['at.utc', 'sentence']]);
    expect(await fields('duplicate-member')).toEqual([['head']]);
  });

  it('cover both lists', () => {
    expect(CODES).toEqual([...UNREADABLE, ...MISMATCHES]);
    expect(new Set(CODES).size).toBe(CODES.length);
  });
});

describe.each(UNCHANGED.map(({ file }) => file))('%s', (file) => {
  it('is unchanged', async () => {
    const verdict = await verify(textOf(file), checkStamp);
    expect(verdict).toMatchObject({ outcome: 'unchanged', problems: [], problemCount: 0 });
    expect(verdict.steps).toEqual([
      { name: 'parse', outcome: 'passed', count: 10 },
      { name: 'signatures', outcome: 'passed', count: 8 },
      { name: 'chain', outcome: 'passed', count: 10 },
      { name: 'omissions', outcome: 'passed', count: 2 },
      { name: 'stamps', outcome: 'passed', count: 2 },
      { name: 'pictures', outcome: 'passed', count: 1 },
    ]);
    expect(verdict.summary).toMatchObject({
      ledger: '7b1f2c52-31c7-4bd0-8f0e-9a4f5d1f3c10',
      kid: 'oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U',
      made: { program: 'Opt-Out Witness for LinkedIn 0.1.0', at: { utc: '2026-12-09T07:05:30.000Z', offset: '+01:00' } },
      entries: 8,
      from: { utc: '2026-11-23T10:20:11.204Z', offset: '+01:00' },
      to: { utc: '2026-12-09T07:02:11.530Z', offset: '+01:00' },
      leftOut: 1,
      erased: 1,
      pictures: 1,
      isHtml: file.endsWith('.html'),
    });
    const certificate = {
      subject: 'Example Time Stamping Signer (Example Ltd)',
      issuer: 'Example Time Stamping CA (Example Ltd)',
    };
    expect(verdict.summary?.stamps).toMatchObject([
      { seq: 3, certificate },
      { seq: 9, certificate },
    ]);
  });
});
