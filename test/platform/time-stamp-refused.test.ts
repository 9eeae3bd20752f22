import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Authority, askAuthority } from '../../src/platform/time-stamp-authority';
import { AUTHORITY, granted, inBrowser, REQUEST, serve } from './authority-server';
import type { Manner } from './fake-rules';

afterEach(() => {
  vi.useRealTimers();
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
