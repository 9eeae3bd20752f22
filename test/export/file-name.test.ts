import { describe, expect, test } from 'vitest';
import { fileStem } from '../../src/export/file-name';
import { isRecorded } from '../../src/export/input';
import { at, exampleInput, historyWith, read, started, statement, unread } from './example';

const OPENED = started(at('2026-11-01T10:00:00.000Z'));
const other = { id: 'other', name: 'Another setting' };

describe('fileStem', () => {
  test.each([
    ['on', [read(at('2026-11-23T10:00:00.000Z'), 'on')], 'linkedin-ai-training-on-2026-11-23'],
    ['off', [read(at('2026-11-23T10:00:00.000Z'), 'off')], 'linkedin-ai-training-off-2026-11-23'],
    [
      'off on screen',
      [read(at('2026-11-23T10:00:00.000Z'), 'off', 'shown')],
      'linkedin-ai-training-off-on-screen-2026-11-23',
    ],
    ['not read', [unread(at('2026-11-24T10:00:00.000Z'), 'too-slow')], 'linkedin-ai-training-not-read-2026-11-24'],
    ['the day on the device', [read(at('2026-11-23T23:30:00.000Z'), 'off')], 'linkedin-ai-training-off-2026-11-24'],
    [
      'the last reading, not what came after it',
      [read(at('2026-11-23T10:00:00.000Z'), 'off'), unread(at('2026-12-24T10:00:00.000Z'), 'too-slow')],
      'linkedin-ai-training-off-2026-11-23',
    ],
    [
      'never a name',
      [read(at('2026-11-23T10:00:00.000Z'), 'off'), statement(at('2026-11-23T11:00:00.000Z'), 'Anna Muster')],
      'linkedin-ai-training-off-2026-11-23',
    ],
    [
      'more than one setting',
      [
        read(at('2026-11-23T10:00:00.000Z'), 'off'),
        read(at('2026-11-23T11:00:00.000Z'), 'on', 'confirmed', 'none', { setting: other }),
      ],
      'linkedin-privacy-record-2026-11-23',
    ],
    ['nothing that can be read: the day of the export', [], 'linkedin-ai-training-not-read-2026-12-09'],
  ] as const)('%s', async (_name, lines, expected) => {
    expect(fileStem(await exampleInput([OPENED, ...lines]))).toBe(expected);
  });
});

describe('isRecorded', () => {
  test.each([
    ['no ledger', [], false],
    ['a ledger that was only opened', [OPENED], false],
    ['one attempt', [OPENED, unread(at('2026-11-24T10:00:00.000Z'), 'too-slow')], true],
  ] as const)('%s', async (_name, lines, expected) => {
    expect(isRecorded(await historyWith(lines))).toBe(expected);
  });
});
