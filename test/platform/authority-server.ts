import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { utf8 } from '../../src/core/bytes';
import type { Authority } from '../../src/platform/time-stamp-authority';
import { fakeBrowser } from './fake-rules';

export const REQUEST = utf8('a request');

/** A server on loopback for one test, and what it was asked. */
export async function serve(answer: RequestListener) {
  const asked: { method: string | undefined; headers: object; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push({ method: request.method, headers: request.headers, body: Buffer.concat(chunks).toString() });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const authority: Authority = { ...AUTHORITY, address: `http://127.0.0.1:${port}/tsr` };
  return { asked, authority };
}

export const AUTHORITY: Authority = {
  id: 'freetsa',
  name: 'Example',
  address: 'http://127.0.0.1/',
  hosts: 'http://127.0.0.1/*',
};

/** Puts a browser's API in place, as it stands in every page of the extension. */
export function inBrowser(given: Parameters<typeof fakeBrowser>[0] = {}) {
  const browser = fakeBrowser(given);
  Object.assign(Reflect.get(globalThis, 'chrome'), browser);
  return browser;
}

export const granted: RequestListener = (_, response) => response.end('a reply');
