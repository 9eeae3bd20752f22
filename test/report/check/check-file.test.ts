// @vitest-environment jsdom
import '../one-realm';
import { describe, expect, test } from 'vitest';
import { RECORD_MAX } from '../../../src/core/record';
import { type ChosenFile, checkFile } from '../../../src/report/check/check-file';
import { checkStamp } from '../../../src/timestamp/check-stamp';
import { WORDS } from '../../ui/words';
import { TAMPERED, tamperedText } from '../../vectors/tampered';
import { chosen, unreadFile } from '../chosen';

const { texts } = WORDS;
const check = (file: ChosenFile) => checkFile(file, { checkStamp, texts });

async function codesOf(file: ChosenFile): Promise<readonly string[]> {
  const checked = await check(file);
  return checked.opened ? [...new Set(checked.verdict.problems.map(({ code }) => code))] : ['not opened'];
}

describe('the page finds what verify.mjs finds', () => {
  // test/verify/built.test.ts expects the same of the same table.
  test.each(TAMPERED.map((row) => [row.code, row] as const))('%s', async (code, row) => {
    expect(await codesOf(chosen(`${code}.json`, tamperedText(row)))).toEqual([code]);
  });
});

describe('a file', () => {
  test('that is too large is refused before it is read', async () => {
    expect(await codesOf(unreadFile('long.json', RECORD_MAX + 1))).toEqual(['too-large']);
  });

  test('that the browser cannot read is not opened', async () => {
    expect(await codesOf(unreadFile('folder', 4096))).toEqual(['not opened']);
  });

  test.each([
    ['in another encoding', new Uint8Array([0x7b, 0x22, 0xe4, 0x22, 0x7d])],
    ['of UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
    ['that is empty', new Uint8Array()],
    ['that is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])('%s is no JSON', async (_what, bytes) => {
    expect(await codesOf(chosen('file.json', bytes))).toEqual(['not-json']);
  });
});
