import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/core/bytes';
import { RECORD_MAX } from '../../../src/core/record';
import { tooLarge, verifyBytes } from '../../../src/core/verify/verify-bytes';
import { fileOf } from '../../vectors/forge';
import { checkToyStamp, small } from './small';

const codes = ({ problems }: Awaited<ReturnType<typeof verifyBytes>>) => problems.map(({ code }) => code);

describe('the bytes of a file', () => {
  test('are checked as their text is', async () => {
    const verdict = await verifyBytes(utf8(fileOf(await small())), checkToyStamp);
    expect([verdict.outcome, codes(verdict)]).toEqual(['unchanged', []]);
  });

  test('are not read where a single one is no UTF-8', async () => {
    const bytes = utf8(fileOf(await small()).replace('Opt-Out Witness', '?pt-Out Witness'));
    bytes[bytes.indexOf(0x3f)] = 0xff;
    expect(codes(await verifyBytes(bytes, checkToyStamp))).toEqual(['not-json']);
  });

  test.each([
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'not-json'],
    ['nothing', new Uint8Array(), 'not-json'],
    ['more than is read', new Uint8Array(RECORD_MAX + 1), 'too-large'],
    ['more than is read, of fewer characters', Buffer.alloc(RECORD_MAX + 2, 'é'), 'too-large'],
  ])('are %s', async (_what, bytes, code) => {
    expect(codes(await verifyBytes(bytes, checkToyStamp))).toEqual([code]);
  });

  test('are refused by their number before they are read', () => {
    expect(tooLarge(RECORD_MAX)).toBeUndefined();
    expect(tooLarge(RECORD_MAX + 1)?.problems).toEqual([{ code: 'too-large' }]);
  });
});
