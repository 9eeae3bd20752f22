import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from './sources';

/** Milliseconds for npm on a machine that is busy with other suites. */
const A_WHILE = 60_000;

const server = createServer();
afterEach(() => {
  server.close();
  server.closeAllConnections();
  server.removeAllListeners('request');
});

/** A registry on loopback that is asked for holes and answers like this; gives its address. */
async function registry(status: number, body: unknown): Promise<string> {
  server.on('request', ({ method, url = '' }, response) => {
    const [code, answer] = method === 'POST' ? [status, body] : [200, packageNamed(url.slice(1))];
    response.writeHead(code, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Of a server that listens on a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** What a registry says of a package of which something is to be known. */
const packageNamed = (name: string) => ({ name, versions: { '0.0.1': { name, version: '0.0.1' } } });

function audit(address: string): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, npm_config_registry: address, npm_config_fetch_retries: '0' };
  const running = spawn(process.execPath, [join(ROOT, 'scripts/audit.mjs')], { env });
  let said = '';
  running.stdout.on('data', (piece) => {
    said += piece;
  });
  return new Promise((resolve) => running.on('close', (code) => resolve({ code, said })));
}

const HOLE = {
  id: 1,
  url: 'https://example.org/1',
  title: 'A hole',
  severity: 'high',
  vulnerable_versions: '*',
  cwe: [],
};

describe('npm run audit', { timeout: A_WHILE }, () => {
  it.each([
    ['no hole', 200, {}, 0, /^No hole is known in the \d+ packages that we ship\.$/],
    ['a hole in what ships', 200, { jose: [HOLE] }, 1, /^Holes are known in what we ship:\n {2}jose \* \(high\)\n/],
    ['a hole in what only builds', 200, { vite: [HOLE] }, 0, /^No hole/],
    ['a registry that cannot say', 405, {}, 2, /^Not known: .* It said: 405/],
    ['an answer that is none', 200, 'nothing', 2, /^Not known: /],
  ] as const)('says what it was told: %s', async (_what, status, body, code, words) => {
    const ended = await audit(await registry(status, body));
    expect(ended.code).toBe(code);
    expect(ended.said.trim()).toMatch(words);
  });
});
