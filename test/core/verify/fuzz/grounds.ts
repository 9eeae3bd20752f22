import { expect } from 'vitest';
import type { Verdict } from '../../../../src/core/verify/verdict';
import { verify } from '../../../../src/core/verify/verify';
import { type Forged, fileOf } from '../../../vectors/forge';
import { checkToyStamp, small } from '../small';

/** A record of six lines, and what of it a change may not touch without being noticed. */
export const RECORD = await small();
export const TEXT = fileOf(RECORD);
const SEALED = sealedParts(RECORD);

let cases = 0;
/** How many texts were verified. */
export const casesSoFar = () => cases;

export const runs = (numRuns: number) => ({ numRuns });

/** Verifies a text, and that nothing in the verdict would reach a terminal or a page as anything but words. */
export async function verdictOn(text: string) {
  cases += 1;
  const verdict = await verify(text, checkToyStamp);
  expect(verdict.problemCount === 0).toBe(verdict.outcome === 'unchanged');
  expect(disguisesIn(verdict)).toEqual([]);
  return verdict;
}

function disguisesIn(verdict: Verdict): string[] {
  const found: string[] = [];
  JSON.stringify(verdict, (_name, value) => {
    if (typeof value === 'string' && /[\p{Cc}\p{Cf}\p{Cs}]/u.test(value)) found.push(value);
    return value;
  });
  return found;
}

export const outcomeOf = async (text: string) => (await verdictOn(text)).outcome;

/** Whatever a text says: if it passes for unchanged, then its sealed parts are those of the record. */
export async function isNoticed(text: string): Promise<void> {
  if ((await outcomeOf(text)) !== 'unchanged') return;
  expect(sealedParts(JSON.parse(text))).toEqual(SEALED);
}

/** What of a record must be as it was sealed: all but `made`, the time stamps, the pictures, the order of members. */
function sealedParts({ made: _made, pictures: _pictures, entries, ...frame }: Forged): unknown {
  const lines = entries.map((entry) => {
    if (!('jws' in entry)) return entry;
    const { header: _stamps, ...jws } = entry.jws;
    return { ...entry, jws };
  });
  // Minus zero is zero.
  return JSON.parse(JSON.stringify({ ...frame, entries: lines }));
}

export const copy = (): Forged => structuredClone(RECORD);
