import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { launch } from '../../scripts/browser/launch.mjs';
import { startLoopback } from '../../scripts/browser/loopback.mjs';
import { MANIFEST, type Stage, writeDummy } from './harness/dummy';
import { EXTENSION } from './harness/extension';
import { PAGES } from './harness/pages';
import { POPUP } from './harness/popup';

describe.each(['chromium', 'firefox'] as const)('a session of %s', (name) => {
  let stage: Stage;
  let folder: string;

  beforeAll(async () => {
    folder = await writeDummy(await mkdtemp(join(tmpdir(), 'optout-witness-dummy-')), name);
    const loopback = await startLoopback({
      hosts: ['www.linkedin.com', 'elsewhere.example'],
      respond: async ({ method, path }) => ({
        status: 200,
        body: `<!doctype html><title>${method} ${path}</title><p>text</p>`,
      }),
    });
    const session = await launch(name, { dist: folder, loopback, colourScheme: 'dark', env: { TZ: 'Asia/Tokyo' } });
    stage = { session, loopback };
  });

  afterEach(async () => {
    if (!stage.session.browser.connected) return;
    for (const view of await stage.session.extensionPages()) await view.close();
    for (const page of (await stage.session.browser.pages()).slice(1)) await page.close();
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([...PAGES, ...POPUP, ...EXTENSION])('$name', ({ run }) => run(stage));

  it('refuses a folder that is no extension, and leaves nothing behind', async () => {
    const gecko = { browser_specific_settings: MANIFEST.browser_specific_settings };
    const [broken, temporary] = [join(folder, 'broken'), join(folder, 'temporary')];
    await Promise.all([mkdir(broken), mkdir(temporary)]);
    await writeFile(join(broken, 'manifest.json'), JSON.stringify({ manifest_version: 'none', ...gecko }));
    vi.stubEnv('TMPDIR', temporary);
    await expect(launch(name, { dist: broken, loopback: stage.loopback })).rejects.toThrow();
    await expect(launch(name, { dist: temporary, loopback: stage.loopback })).rejects.toThrow(
      /manifest\.json is missing\. Run: npm run build/,
    );
    vi.unstubAllEnvs();
    expect((await readdir(temporary)).filter((file) => /^(optout-witness|puppeteer)/.test(file))).toEqual([]);
  });

  it('asks for nothing of its own accord, and ends cleanly', async () => {
    const { session, loopback } = stage;
    const refused = loopback.log.filter(({ allowed, host }) => !allowed && host !== 'refused.example');
    expect(refused).toEqual([]);
    // The browser still holds its connections open here.
    await loopback.close();
    await session.close();
    expect([session.browser.connected, existsSync(dirname(session.downloads))]).toEqual([false, false]);
  });
});
