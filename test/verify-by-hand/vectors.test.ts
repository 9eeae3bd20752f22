import { describe, expect, it } from 'vitest';
import { type Code, UNREADABLE } from '../../src/core/verify/verdict';
import { fileOf, forged } from '../vectors/forge';
import { LINES } from '../vectors/lines';
import { OTHER_JWK } from '../vectors/signer';
import { TAMPERED, tamperedText } from '../vectors/tampered';
import { atDesk } from './desk';
import { type Block, JOSE, PYTHON } from './document';

/** What the short script leaves to others, as the document says. */
const LEFT_TO_OTHERS: readonly Code[] = [
  // Not sealed, and read by no step.
  'context',
  // Section 4.
  'stamp-unreadable',
  'stamp-imprint',
  'stamp-signature',
  'stamp-certificate',
];
/** Where it meets something that does not match before it could notice that a shape is wrong. */
const MATCHED_FIRST: readonly Code[] = ['malformed'];

function endOf(code: Code): number {
  if (LEFT_TO_OTHERS.includes(code)) return 0;
  return UNREADABLE.some((one) => one === code) && !MATCHED_FIRST.includes(code) ? 2 : 1;
}

const FILES = TAMPERED.filter((row) => 'file' in row);

/** What jose and openssl see besides what `tampered.ts` does to a fresh record. */
const SEEN_BY_JOSE = FILES.filter(({ code }) =>
  ['not-json', 'unknown-version', 'payload-kind', 'payload-malformed', 'payload-ledger', 'previous'].includes(code),
);

const ended = (text: string, steps: readonly Block[]) =>
  atDesk((desk) => {
    desk.put('record.json', text);
    return desk.follow(steps);
  });

describe.concurrent('the test vectors', { timeout: 60_000 }, () => {
  it.each(FILES)('come to the same end by python3 as in the extension: $code, $what', async (row) => {
    expect((await ended(tamperedText(row), PYTHON)).code).toBe(endOf(row.code));
  });

  it.each(SEEN_BY_JOSE)('are refused by jose and openssl: $code, $what', async (row) => {
    const { code, output } = await ended(tamperedText(row), JOSE);
    expect(output).toContain('Do not rely on this file.');
    expect(code).not.toBe(0);
  });

  // Whoever has a signature with its time stamp can work out a key by which it is the signature of anything else, unless
  // what is signed names the key.
  it.each([
    ['python3', PYTHON],
    ['jose and openssl', JOSE],
  ])('hold a signature to the key that its header names: %s', async (_name, steps) => {
    const { d: _private, ...jwk } = OTHER_JWK;
    const record = await forged([{ ...LINES[0], header: { jwk } }], () => Buffer.of());
    const { code, output } = await ended(fileOf(record), steps);
    expect(output).toContain('Entry 0: its header names another key');
    expect(code).toBe(1);
  });
});
