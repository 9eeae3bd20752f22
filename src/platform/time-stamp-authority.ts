import type { Bytes } from '../core/bytes';
import { type Result, refused } from '../messages/result';
import { withoutIdentifying } from './header-rule';
import { post } from './post';
import { browser } from './webextension';

/** Who gives independent time stamps (RFC 3161, 3.4: over HTTP). */
export type Authority = {
  readonly id: 'sectigo' | 'freetsa';
  readonly name: string;
  /** As the browser writes it: the header rule is for exactly this address. */
  readonly address: string;
  /** The one host pattern that a member is asked for; the manifest names the same. */
  readonly hosts: string;
};

/** In the order in which they are offered. */
export const AUTHORITIES: readonly Authority[] = [
  {
    id: 'sectigo',
    name: 'Sectigo',
    address: 'https://timestamp.sectigo.com/',
    hosts: 'https://timestamp.sectigo.com/*',
  },
  { id: 'freetsa', name: 'freeTSA.org', address: 'https://freetsa.org/tsr', hosts: 'https://freetsa.org/*' },
];

/**
 * Why there is no reply: `no-permission` and `no-rule` mean that nothing was sent; `no-answer` is the network, a status
 * other than 200, or silence; `too-large`, that the rest was not read.
 */
export const STAMP_REFUSALS = ['no-permission', 'no-rule', 'no-answer', 'too-large'] as const;
export type StampRefusal = (typeof STAMP_REFUSALS)[number];

/** Asks the member for the one host. Must be called in the handler of a click, before anything is awaited. */
export function requestAuthorityHost({ hosts }: Authority): Promise<boolean> {
  return browser.permissions.request({ origins: [hosts] });
}

/**
 * Posts a request to an authority once, without the headers that name this browser, and gives the bytes of the reply: from
 * anybody, until they are checked. Never rejects.
 */
export async function askAuthority(authority: Authority, request: Bytes): Promise<Result<Bytes, StampRefusal>> {
  const mayAsk = await browser.permissions.contains({ origins: [authority.hosts] }).catch(() => false);
  if (!mayAsk) return refused('no-permission');
  const asked = await withoutIdentifying(authority.address, () =>
    post(authority.address, 'application/timestamp-query', request),
  );
  return asked.ok ? asked.value : asked;
}
