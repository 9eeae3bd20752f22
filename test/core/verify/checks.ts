import type { Verdict } from '../../../src/core/verify/verdict';
import { verify } from '../../../src/core/verify/verify';
import { type Forged, fileOf } from '../../vectors/forge';
import { checkToyStamp, entryAt } from './small';

export const check = (record: Forged, checkStamp = checkToyStamp) => verify(fileOf(record), checkStamp);
export const problemsOf = ({ problems }: Verdict) =>
  problems.map(({ code, seq }) => (seq === undefined ? code : `${code} ${seq}`));
export const outcomeOf = (verdict: Verdict, name: string) => verdict.steps.find((step) => step.name === name)?.outcome;

/** The same bytes, written with another last character. */
export const rewritten = (base64url: string) => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return base64url.slice(0, -1) + alphabet[alphabet.indexOf(base64url.at(-1) ?? '') ^ 1];
};

/** Changes what stands beside the seal of an entry. */
export function changeEntry(record: Forged, place: number, member: 'salt', change: (text: string) => string): void {
  const entry = entryAt(record, place);
  entry[member] = change(entry[member]);
}
