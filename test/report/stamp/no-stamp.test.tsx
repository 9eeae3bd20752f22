// @vitest-environment jsdom
import './native-arrays';
import { afterEach, describe, expect, test } from 'vitest';
import { type Bytes, utf8 } from '../../../src/core/bytes';
import type { Entry } from '../../../src/core/entry';
import { refused } from '../../../src/messages/result';
import { STAMP_REFUSALS } from '../../../src/platform/time-stamp-authority';
import { requestFor } from '../../../src/timestamp/stamping';
import { historyWith } from '../../export/example';
import { withAuthority } from '../../timestamp/authority';
import { FakePorts } from '../fake-ports';
import { buttonNamed, press } from '../open-report';
import { add, closePart, openPart, said, untilSaid } from './open-part';
import { authority, withReplies } from './with-replies';

afterEach(closePart);

describe('no stamp', () => {
  const SAID: Readonly<Record<(typeof STAMP_REFUSALS)[number], string>> = {
    'no-permission':
      'Not sent: the browser does not let this page ask Sectigo. Nothing was stored. ' +
      'Try again and allow it, or use “Download request (.tsq)”.',
    'no-rule':
      'Not sent: this browser would have added an identifier to the request. ' +
      'Nothing was stored. Use “Download request (.tsq)”.',
    'no-answer': 'No time stamp: Sectigo did not answer. Nothing was stored. Try again when you like.',
    'too-large':
      'The answer did not match the request and was thrown away. Nothing was stored. ' +
      'Try again, or ask another authority.',
  };

  test.each(STAMP_REFUSALS)('for the reason %s', async (refusal) => {
    const ports = Object.assign(new FakePorts(), { reply: refused(refusal) });
    const page = await openPart(ports);
    const button = buttonNamed(page, 'Add an independent time stamp');
    await press(button);
    await untilSaid(page, /\./);
    expect(said(page)).toBe(SAID[refusal]);
    expect(ports.asked).toEqual([]);
    expect(page.querySelector('.refused')).not.toBeNull();
    expect(buttonNamed(page, 'Try again')).toBe(button);
  });

  test('where the member says no, nothing is asked', async () => {
    const { ports, told } = withReplies();
    ports.grantsHost = false;
    const page = await openPart(ports);
    await add(page);
    await untilSaid(page, /\./);
    expect(said(page)).toBe(SAID['no-permission']);
    expect(told).toEqual(['allow sectigo']);
  });

  test('while the device is offline: says so before anybody is asked', async () => {
    const { ports, told } = withReplies();
    ports.online = false;
    const page = await openPart(ports);
    await add(page);
    await untilSaid(page, /\./);
    expect(said(page)).toBe(
      'This device is offline. Nothing was sent, and nothing was stored. ' +
        'Connect it, then try again, or use “Download request (.tsq)”.',
    );
    expect(told).toEqual([]);
    ports.online = true;
    await press(buttonNamed(page, 'Try again'));
    await untilSaid(page, /received/);
  });

  const WRONG = SAID['too-large'];
  const ANSWERS: readonly (readonly [string, string, (request: Bytes) => Bytes | Promise<Bytes>])[] = [
    ['garbage', WRONG, () => utf8('<html>')],
    ['half a reply', WRONG, (request) => authority.reply(request).slice(0, 600)],
    [
      'a reply to another entry',
      WRONG,
      async () => authority.reply(await requestFor((await historyWith(new FakePorts().lines)).entries.at(1) as Entry)),
    ],
    [
      'a refusal',
      'No time stamp: Sectigo refused. Its reason: “Message digest algorithm is not supported.”. ' +
        'Nothing was stored. Try again when you like.',
      (request) => withAuthority({ takes: 'sha512' }, ({ reply }) => reply(request)),
    ],
    [
      'a refusal without words',
      'No time stamp: Sectigo refused and gave no reason. Nothing was stored. Try again when you like.',
      () => Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 2),
    ],
    [
      'an expired certificate',
      'The answer was thrown away: its certificate is not for time stamps, or had expired by then. ' +
        'Nothing was stored. Ask another authority.',
      (request) => withAuthority({ signer: { until: '210101000000Z' } }, ({ reply }) => reply(request)),
    ],
  ];

  test.each(ANSWERS)('by %s', async (_what, words, reply) => {
    const { ports, told } = withReplies(reply);
    const page = await openPart(ports);
    await add(page);
    await untilSaid(page, /\./);
    expect(said(page)).toBe(words);
    expect(ports.asked).toEqual([]);
    expect(told).toHaveLength(2);
  });

  test('and nobody tries again but the member', async () => {
    const answers = [() => utf8('garbage'), authority.reply];
    const { ports, told } = withReplies((request) => (answers.shift() ?? authority.reply)(request));
    const page = await openPart(ports);
    await add(page);
    await untilSaid(page, /thrown away/);
    expect(told).toHaveLength(2);
    await press(buttonNamed(page, 'Try again'));
    await untilSaid(page, /received/);
    expect(told).toHaveLength(4);
  });

  test.each([
    [refused('full'), /received, but not kept\. .*storage is full/],
    [refused('gone'), /received, but not kept\./],
    ['silence', /did not answer\. This page shows what is kept now/],
  ] as const)('where the background does not keep it: %j', async (answer, words) => {
    const { ports } = withReplies();
    const page = await openPart(Object.assign(ports, { refuses: { stamp: answer } }));
    await add(page);
    await untilSaid(page, /\./);
    expect(said(page)).toMatch(words);
  });

  test('where a part of the program does not load', async () => {
    const { ports } = withReplies();
    Object.assign(ports, { loadStamping: async () => Promise.reject(new Error('not there')) });
    const page = await openPart(ports);
    await add(page);
    await untilSaid(page, /\./);
    expect(said(page)).toMatch(/^No time stamp: part of this page failed\. Nothing was stored\./);
  });
});
