import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { utf8 } from '../../src/core/bytes';
import { AUTHORITIES, askAuthority, requestAuthorityHost } from '../../src/platform/time-stamp-authority';
import { ROOT } from '../meta/sources';
import { granted, inBrowser, REQUEST, serve } from './authority-server';

afterEach(() => {
  vi.useRealTimers();
});

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
