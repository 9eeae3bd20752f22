import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { type RecordEntry, tokensOf } from '../../src/core/record';
import { settingPage } from '../fixtures/build';
import { openssl } from '../timestamp/openssl';
import { startAuthorities } from './stage/authorities';
import { BROWSERS } from './stage/browsers';
import { openWorld, textOf, type World } from './stage/world';

const ADD = '[data-action="stamp"]';
const STATUS = '.stamps [role="status"]';

/** What no request may carry: names of the browser, of the system, or of the extension. */
const IDENTIFYING = /^(origin|referer|user-agent|accept-language|cookie|sec-ch-ua.*)$/;

// Runs in the page: the browser takes no rule, and never says so.
const NO_RULES = `(() => {
  const api = (globalThis.browser ?? globalThis.chrome).declarativeNetRequest;
  api.updateSessionRules = () => new Promise(() => undefined);
  return null;
})()`;

// That our patience is of twenty seconds is held by the unit tests; here it is of two.
const HASTY = `(() => {
  const later = setTimeout;
  globalThis.setTimeout = (callback, wait, ...given) => later(callback, wait === 20_000 ? 2000 : wait, ...given);
  return null;
})()`;

const RULES = `(globalThis.browser ?? globalThis.chrome).declarativeNetRequest.getSessionRules()`;

// The end of a request is its nonce, then three bytes that ask for the certificate.
const otherNonce = (request: Uint8Array) => Buffer.from(request.with(-5, (request.at(-5) ?? 0) ^ 1));

describe.each(BROWSERS)('an independent time stamp, in %s', (name) => {
  const stage = startAuthorities();
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, 'light', stage.others);
    world.site.shows(settingPage(false));
    await world.popupOver(await world.visit(), 'off', 'confirmed');
    // Firefox is told to grant what is asked for within a press; in Chromium nobody can press its own question.
    if (name === 'firefox') return;
    for (const host of stage.others.hosts) await world.session.grantAccess(`https://${host}`);
  });
  afterAll(async () => {
    await world.close();
    stage.close();
  });
  afterEach(async () => {
    for (const page of await world.session.extensionPages()) await page.close();
    stage.answers();
    stage.asked.length = 0;
  });

  async function openRecords(): Promise<View> {
    const page = await world.session.openExtensionPage('/src/report/index.html#records');
    // On arrival the first control takes the focus, and the page may move under a click until then.
    await page.waitFor(
      `document.activeElement?.dataset.format === 'html' && document.querySelector('${ADD}') !== null`,
    );
    return page;
  }

  const said = async (page: View, words: RegExp, patience = 10_000) => {
    await page.waitFor(`${words}.test(document.querySelector('${STATUS}')?.textContent ?? '')`, patience);
    return textOf(page, STATUS);
  };

  const stampsIn = (page: View) => page.evaluate<number>(`document.querySelectorAll('.stamps li').length`);

  /** What openssl says of all stamps in a record that is exported now. */
  async function verified(): Promise<string[]> {
    await (await openRecords()).click('[data-format="json"]');
    const { entries } = JSON.parse(readFileSync(await world.session.waitForDownload(), 'utf8'));
    // Written by this program a moment ago.
    return (entries as RecordEntry[]).flatMap((entry) => tokensOf(entry).map((token) => verify(entry, token)));
  }

  function verify(entry: RecordEntry, token: string): string {
    const { folder, root } = stage.authority;
    writeFileSync(join(folder, 'token'), Buffer.from(token, 'base64'));
    writeFileSync(join(folder, 'signature'), 'jws' in entry ? entry.jws.signature : '');
    const files = ['-in', 'token', '-token_in', '-data', 'signature', '-CAfile', root];
    return openssl(folder, 'ts', '-verify', ...files)
      .toString()
      .trim();
  }

  it('is asked of nobody before the button is pressed', async () => {
    await openRecords();
    expect(stage.asked).toEqual([]);
    expect(world.site.loopback.log.filter(({ host }) => host !== 'www.linkedin.com')).toEqual([]);
  });

  it.each([
    [1, 'timestamp.sectigo.com', '/'],
    [2, 'freetsa.org', '/tsr'],
  ] as const)(
    'is asked of authority %i, %s, in one request that tells nothing of the browser',
    async (nth, host, path) => {
      const page = await openRecords();
      await page.click(`.stamps label:nth-of-type(${nth}) input`);
      await page.click(ADD);
      expect(await said(page, /received/)).toMatch(
        /^Time stamp received: existed by .* UTC\. Download the record again: /,
      );
      expect(stage.asked).toMatchObject([{ host, path, method: 'POST' }]);
      const [request] = stage.asked;
      expect(Object.keys(request?.headers ?? {}).filter((header) => IDENTIFYING.test(header))).toEqual([]);
      expect(request?.headers['content-type']).toBe('application/timestamp-query');
      expect(await page.evaluate(RULES)).toEqual([]);
    },
  );

  it('is in the record that is exported then, and openssl accepts it', async () => {
    expect(await verified()).toEqual(['Verification: OK', 'Verification: OK']);
  });

  it('is asked of nobody where the browser sets no rule', async () => {
    const page = await openRecords();
    await page.evaluate(NO_RULES);
    await page.click(ADD);
    expect(await said(page, /Not sent/, 15_000)).toContain('this browser would have added an identifier');
    expect(stage.asked).toEqual([]);
  });

  const FAILURES: readonly (readonly [string, RegExp, Parameters<typeof stage.answers>[0]])[] = [
    ['an error', /did not answer/, () => ({ status: 500 })],
    ['a move elsewhere', /did not answer/, () => ({ status: 307, headers: { location: 'https://www.linkedin.com/' } })],
    ['a page', /thrown away/, () => ({ status: 200, body: '<!doctype html>' })],
    ['a reply that is cut off', /thrown away/, (request) => stage.authority.reply(request).subarray(0, 700)],
    ['a huge reply', /thrown away/, () => ({ status: 200, body: Buffer.alloc(5_000_000) })],
    ['a reply to another request', /thrown away/, (request) => stage.authority.reply(otherNonce(request))],
    ['a refusal', /refused/, () => Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 2)],
    ['silence', /did not answer/, () => new Promise(() => undefined)],
  ];
  it.each(FAILURES)('is not kept after %s, and not asked for again', async (_what, words, answer) => {
    stage.answers(answer);
    const page = await openRecords();
    await page.evaluate(HASTY);
    const before = await stampsIn(page);
    await page.click(ADD);
    expect(await said(page, words)).toMatch(words);
    expect(stage.asked).toHaveLength(1);
    expect(await page.evaluate(RULES)).toEqual([]);
    expect(await stampsIn(page)).toBe(before);
  });

  it('would tell who asks, but for the rule', async () => {
    const page = await openRecords();
    await page.evaluate(`fetch('https://freetsa.org/tsr', { method: 'POST', body: 'x' }).then(() => null)`);
    const headers = Object.keys(stage.asked[0]?.headers ?? {}).filter((header) => IDENTIFYING.test(header));
    expect(headers).toEqual(expect.arrayContaining(['origin', 'user-agent', 'accept-language']));
    expect(headers.includes('sec-ch-ua')).toBe(name === 'chromium');
  });

  it('made no browser ask anybody else', () => {
    expect(world.site.loopback.log.filter(({ allowed }) => !allowed)).toEqual([]);
  });
});
