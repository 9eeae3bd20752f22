import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { utf8 } from '../../src/core/bytes';
import {
  AUTHORITIES,
  type Authority,
  askAuthority,
  requestAuthorityHost,
} from '../../src/platform/time-stamp-authority';
import { ROOT } from '../meta/sources';
import { fakeBrowser, type Manner } from './fake-rules';

const REQUEST = utf8('a request');

const closing: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const close of closing.splice(0)) close();
});

/** A server on loopback for one test, and what it was asked. */
async function serve(answer: RequestListener) {
  const asked: { method: string | undefined; headers: object; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push({ method: request.method, headers: request.headers, body: Buffer.concat(chunks).toString() });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const authority: Authority = { ...AUTHORITY, address: `http://127.0.0.1:${port}/tsr` };
  return { asked, authority };
}

const AUTHORITY: Authority = {
  id: 'freetsa',
  name: 'Example',
  address: 'http://127.0.0.1/',
  hosts: 'http://127.0.0.1/*',
};

/** Puts a browser's API in place, as it stands in every page of the extension. */
function inBrowser(given: Parameters<typeof fakeBrowser>[0] = {}) {
  const browser = fakeBrowser(given);
  Object.assign(Reflect.get(globalThis, 'chrome'), browser);
  return browser;
}

const granted: RequestListener = (_, response) => response.end('a reply');

describe('asking an authority', () => {
  it('posts the request once, and gives the bytes of the reply', async () => {
    inBrowser();
    const { authority, asked } = await serve(granted);
    expect(await askAuthority(authority, REQUEST)).toEqual({ ok: true, value: utf8('a reply') });
    expect(asked).toEqual([
      {
        method: 'POST',
        body: 'a request',
        headers: expect.objectContaining({ 'content-type': 'application/timestamp-query' }),
      },
    ]);
    expect(Object.keys(asked[0]?.headers ?? {})).not.toContain('referer');
  });

  it('has the rule for this address and this tab in force meanwhile, and takes it away', async () => {
    const { rules, done } = inBrowser({ tab: 12 });
    let meanwhile: unknown;
    const { authority } = await serve((_, response) => {
      meanwhile = [...rules.values()];
      response.end();
    });
    await askAuthority(authority, REQUEST);
    expect(meanwhile).toEqual([
      {
        id: expect.any(Number),
        condition: {
          urlFilter: `|${authority.address}|`,
          isUrlFilterCaseSensitive: true,
          requestMethods: ['post'],
          resourceTypes: ['xmlhttprequest'],
          tabIds: [12],
        },
        action: { type: 'modifyHeaders', requestHeaders: expect.any(Array) },
      },
    ]);
    expect(done).toEqual(['set', 'remove']);
    expect(rules.size).toBe(0);
  });

  it('two at once, also of one tab: each has a rule of its own until it has ended', async () => {
    const { rules } = inBrowser({ tab: 12 });
    const inForce: number[] = [];
    const { authority } = await serve((_, response) => {
      inForce.push(rules.size);
      setTimeout(() => response.end(), 20 * inForce.length);
    });
    await Promise.all([askAuthority(authority, REQUEST), askAuthority(authority, REQUEST)]);
    expect(inForce.at(-1)).toBe(2);
    expect(rules.size).toBe(0);
  });

  it.each(['origin', 'user-agent', 'accept-language', 'sec-ch-ua', 'sec-ch-ua-mobile', 'sec-ch-ua-platform'])(
    'takes %s off',
    async (header) => {
      const { rules } = inBrowser();
      let removed: readonly unknown[] = [];
      const { authority } = await serve((_, response) => {
        removed = [...rules.values()][0]?.action.requestHeaders ?? [];
        response.end();
      });
      await askAuthority(authority, REQUEST);
      expect(removed).toContainEqual({ header, operation: 'remove' });
    },
  );

  it('does without the tab where the page is in none', async () => {
    inBrowser({ tab: undefined });
    const { authority } = await serve(granted);
    expect(await askAuthority(authority, REQUEST)).toMatchObject({ ok: true });
  });
});

describe('nothing is sent', () => {
  it('without the permission for the host', async () => {
    const { done } = inBrowser({ granted: false });
    const { authority, asked } = await serve(granted);
    expect(await askAuthority(authority, REQUEST)).toEqual({ ok: false, refusal: 'no-permission' });
    expect([asked, done]).toEqual([[], []]);
  });

  it.each<Manner>(['refuses', 'keeps-nothing', 'keeps-less'])('where the browser %s the rule', async (manner) => {
    const { rules, done } = inBrowser({ manner });
    const { authority, asked } = await serve(granted);
    expect(await askAuthority(authority, REQUEST)).toEqual({ ok: false, refusal: 'no-rule' });
    expect(asked).toEqual([]);
    expect(done).toEqual(['set', 'remove']);
    expect(rules.size).toBe(0);
  });

  it('where the browser does not answer within five seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    inBrowser({ manner: 'hangs' });
    const { authority, asked } = await serve(granted);
    const asking = askAuthority(authority, REQUEST);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await asking).toEqual({ ok: false, refusal: 'no-rule' });
    expect(asked).toEqual([]);
  });

  it('where the browser has no such rules at all', async () => {
    inBrowser();
    Object.assign(Reflect.get(globalThis, 'chrome'), { declarativeNetRequest: undefined });
    const { authority, asked } = await serve(granted);
    expect(await askAuthority(authority, REQUEST)).toEqual({ ok: false, refusal: 'no-rule' });
    expect(asked).toEqual([]);
  });
});

describe('no reply', () => {
  const FAILURES: readonly (readonly [string, string, RequestListener])[] = [
    ['an error of the server', 'no-answer', (_, response) => void response.writeHead(500).end('sorry')],
    ['a page that is not there', 'no-answer', (_, response) => void response.writeHead(404).end()],
    ['nothing to say', 'no-answer', (_, response) => void response.writeHead(204).end()],
    ['a move to elsewhere', 'no-answer', (_, response) => void response.writeHead(307, { location: '/other' }).end()],
    ['a connection that breaks off', 'no-answer', (_, response) => void response.destroy()],
    ['a reply that breaks off', 'no-answer', (_, response) => breakOff(response)],
    ['more than 64 KB', 'too-large', (_, response) => void response.end(Buffer.alloc(65_537))],
    ['a reply without end', 'too-large', (_, response) => endless(response)],
  ];

  it.each(FAILURES)('from %s: %s', async (_what, refusal, answer) => {
    const { rules } = inBrowser();
    const { authority, asked } = await serve(answer);
    expect(await askAuthority(authority, REQUEST)).toEqual({ ok: false, refusal });
    // Once, and not again by itself.
    expect(asked).toHaveLength(1);
    expect(rules.size).toBe(0);
  });

  it('from nobody at the address', async () => {
    inBrowser();
    const nobody: Authority = { ...AUTHORITY, address: 'http://127.0.0.1:9/' };
    expect(await askAuthority(nobody, REQUEST)).toEqual({ ok: false, refusal: 'no-answer' });
  });

  it.each([
    ['a server that is silent', () => undefined],
    ['a server that begins and goes no further', (_, response) => void response.writeHead(200).write('a')],
  ] as [string, RequestListener][])('from %s for twenty seconds', async (_what, answer) => {
    inBrowser();
    const { authority, asked } = await serve(answer);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asking = askAuthority(authority, REQUEST);
    await vi.waitFor(() => expect(asked).toHaveLength(1), { timeout: 4000 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asking).toEqual({ ok: false, refusal: 'no-answer' });
  });

  it('64 KB are not too much', async () => {
    inBrowser();
    const { authority } = await serve((_, response) => void response.end(Buffer.alloc(65_536)));
    const reply = await askAuthority(authority, REQUEST);
    expect(reply.ok && reply.value.length).toBe(65_536);
  });
});

function breakOff(response: Parameters<RequestListener>[1]): void {
  response.writeHead(200, { 'content-length': '100' }).write('a', () => response.destroy());
}

function endless(response: Parameters<RequestListener>[1]): void {
  const write = () => {
    if (!response.destroyed) response.write(Buffer.alloc(16_384), () => setImmediate(write));
  };
  write();
}

describe('the authorities', () => {
  it('are the two that the manifest names, and no others', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
    expect(AUTHORITIES.map(({ hosts }) => hosts)).toEqual(manifest.optional_host_permissions);
  });

  it.each(AUTHORITIES)('$name is at one https address, written as a browser writes it', ({ address, hosts }) => {
    expect(new URL(address).href).toBe(address);
    expect(hosts).toBe(`https://${new URL(address).host}/*`);
  });

  it('are asked for by their one host', async () => {
    const { done } = inBrowser();
    const [first] = AUTHORITIES;
    expect(first && (await requestAuthorityHost(first))).toBe(true);
    expect(done).toEqual([`request ${first?.hosts}`]);
  });
});
