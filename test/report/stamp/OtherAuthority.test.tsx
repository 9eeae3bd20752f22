// @vitest-environment jsdom
import './native-arrays';
import { File } from 'node:buffer';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/entry';
import { ok } from '../../../src/messages/result';
import { requestFor } from '../../../src/timestamp/stamping';
import { historyWith } from '../../export/example';
import type { FakePorts } from '../fake-ports';
import { buttonNamed, press } from '../open-report';
import { closePart, openPart, said, untilSaid } from './open-part';
import { authority, withReplies } from './with-replies';

afterEach(closePart);

async function newest(ports: FakePorts): Promise<Entry> {
  // The newest line of the example has its contents.
  return (await historyWith(ports.lines)).entries.at(-1) as Entry;
}

// jsdom's own files cannot be read.
async function choose(page: HTMLElement, file: File): Promise<void> {
  const input = page.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no place for a file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('by hand, with any other authority', () => {
  const reply = async (ports: FakePorts) =>
    new File([authority.reply(await requestFor(await newest(ports)))], 'reply.tsr');

  test('saves the request, which openssl reads, and asks nobody', async () => {
    const { ports, told } = withReplies();
    const page = await openPart(ports);
    await press(buttonNamed(page, 'Download request (.tsq)'));
    await untilSaid(page, /Saved/);
    expect(said(page)).toBe('Saved time-stamp-request-6.tsq. Send it to an authority, then import its reply here.');
    expect(ports.downloads[0]).toMatchObject({
      name: 'time-stamp-request-6.tsq',
      mime: 'application/timestamp-query',
      text: Buffer.from(await requestFor(await newest(ports))).toString('base64'),
    });
    expect(told).toEqual([]);
  });

  test('imports the reply, also after the page was closed', async () => {
    const { ports, told } = withReplies();
    const page = await openPart(ports);
    await choose(page, await reply(ports));
    await untilSaid(page, /received/);
    expect(ports.asked).toHaveLength(1);
    expect(page.querySelectorAll('li')).toHaveLength(1);
    expect(told).toEqual([]);
  });

  test('the same reply a second time changes nothing', async () => {
    const ports = Object.assign(withReplies().ports, { refuses: { stamp: ok('nothing-new') } });
    const page = await openPart(ports);
    await choose(page, await reply(ports));
    await untilSaid(page, /here already\. Nothing changed\./);
  });

  test('finds an entry of an earlier history, but of no imported one', async () => {
    const earlier = { ...(await withReplies().ports.readKept()) };
    if (!earlier.ok || !earlier.value[0]) throw new Error('nothing kept');
    const other = { ...earlier.value[0], ledger: '00000000-0000-4000-8000-000000000000' };
    const lines = withReplies().ports.lines.slice(0, 2);
    const file = await reply(withReplies().ports);
    for (const [origin, words] of [
      ['earlier', /received/],
      ['imported', /for none of your entries/],
    ] as const) {
      const ports = Object.assign(withReplies().ports, { lines, others: [{ ...other, origin }] });
      const page = await openPart(ports);
      await choose(page, file);
      await untilSaid(page, words);
      expect(ports.asked.map((message) => 'ledger' in message && message.ledger)).toEqual(
        origin === 'earlier' ? [other.ledger] : [],
      );
    }
  });

  test.each([
    ['garbage', () => new File(['garbage'], 'reply.tsr'), /thrown away/],
    ['a file that is too large', () => new File([new Uint8Array(65_537)], 'reply.tsr'), /thrown away/],
    [
      'a file that the browser cannot read',
      () => Object.assign(new File([], 'reply.tsr'), { arrayBuffer: () => Promise.reject(new Error('gone')) }),
      /could not read this file/,
    ],
    [
      'a refusal',
      () => new File([Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 2)], 'reply.tsr'),
      /^No time stamp: the authority refused/,
    ],
  ])('of %s nothing is kept', async (_what, file, words) => {
    const { ports } = withReplies();
    const page = await openPart(ports);
    await choose(page, file());
    await untilSaid(page, /\./);
    expect(said(page)).toMatch(words);
    expect(ports.asked).toEqual([]);
    expect(buttonNamed(page, 'Add an independent time stamp')).not.toBeNull();
  });

  test('a refused download is said', async () => {
    const page = await openPart(Object.assign(withReplies().ports, { canDownload: false }));
    await press(buttonNamed(page, 'Download request (.tsq)'));
    await untilSaid(page, /refused the download/);
  });

  test('takes what an authority makes of the saved request', async () => {
    const { ports } = withReplies();
    const page = await openPart(ports);
    await press(buttonNamed(page, 'Download request (.tsq)'));
    await untilSaid(page, /Saved/);
    const request = Buffer.from(ports.downloads[0]?.text ?? '', 'base64');
    await choose(page, new File([authority.reply(request)], 'reply.tsr'));
    await untilSaid(page, /received/);
  });
});
