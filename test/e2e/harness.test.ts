import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { canAutomate, findBrowser, howToGet } from '../../scripts/browser/find.mjs';
import { launch } from '../../scripts/browser/launch.mjs';
import { type Loopback, startLoopback } from '../../scripts/browser/loopback.mjs';
import type { Session } from '../../scripts/browser/types.mjs';

type Stage = { session: Session; loopback: Loopback };

const SETTINGS = 'https://www.linkedin.com/mypreferences/d/';
const ELSEWHERE = 'https://elsewhere.example/';
const PNG = '89504e470d0a1a0a';

// The smallest extension that has all the parts which a session offers a hold on. It has no `tabs` permission, so the
// popup reads the address of a tab on another site by `activeTab` alone.
const FILES: Readonly<Record<string, string>> = {
  'background.js': `globalThis.startedAt = crypto.randomUUID();
    chrome.action.setBadgeText({ text: '7' });
    chrome.action.setBadgeBackgroundColor({ color: [1, 2, 3, 255] });`,
  'content.js': `document.documentElement.dataset.read = 'yes';`,
  'popup.html': `<!doctype html><meta charset="utf-8"><title>Popup</title><body style="width: 300px">
    <button id="first">First</button> <button id="second" aria-label="Second one">2</button> <a id="third" href="#">Third</a>
    <div style="position: relative"><button id="under" tabindex="-1">Under</button>
    <div style="position: absolute; inset: 0">over it</div></div> <output id="told"></output><script src="popup.js"></script>`,
  'popup.js': `first.onclick = (event) => { told.value = [event.isTrusted, navigator.userActivation.isActive].join(); };
    second.onclick = () => { chrome.tabs.create({ url: 'page.html?from=popup' }); close(); };`,
  'page.html': `<!doctype html><meta charset="utf-8"><title>Page</title><body style="height: 3000px">
    <button id="save">Save</button><script src="page.js"></script>`,
  'page.js': `save.onclick = () => { const link = document.createElement('a'); link.download = 'kept.txt';
    link.href = URL.createObjectURL(new Blob(['kept'])); link.click(); };`,
};

const MANIFEST = {
  manifest_version: 3,
  name: 'Dummy',
  version: '1.0',
  action: { default_popup: 'popup.html', default_title: 'Dummy title' },
  permissions: ['activeTab', 'storage'],
  content_scripts: [{ matches: ['https://www.linkedin.com/mypreferences/*'], js: ['content.js'] }],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
  },
  browser_specific_settings: { gecko: { id: 'dummy@optout-witness.example' } },
};

const BACKGROUND = { chromium: { service_worker: 'background.js' }, firefox: { scripts: ['background.js'] } };

async function writeDummy(folder: string, name: 'chromium' | 'firefox'): Promise<string> {
  const manifest = JSON.stringify({ ...MANIFEST, background: BACKGROUND[name] });
  for (const [file, text] of Object.entries({ ...FILES, 'manifest.json': manifest })) {
    await writeFile(join(folder, file), text);
  }
  return folder;
}

async function pageAt(session: Session, url: string) {
  const page = await session.newPage();
  await session.open(page, url);
  return page;
}

const isRead = () => document.documentElement.getAttribute('data-read') ?? 'no';

const CASES: readonly { name: string; run: (stage: Stage) => Promise<void> }[] = [
  {
    name: 'answers a named host under its real address and runs the content script there',
    run: async ({ session }) => {
      const page = await pageAt(session, `${SETTINGS}one?a=1`);
      expect(await page.evaluate(() => [location.href, document.title])).toEqual([
        `${SETTINGS}one?a=1`,
        'GET /mypreferences/d/one?a=1',
      ]);
      expect(await page.evaluate(isRead)).toBe('yes');
    },
  },
  {
    name: 'opens, and goes through the history, whatever was there before',
    run: async ({ session }) => {
      const page = await pageAt(session, `${SETTINGS}one`);
      const title = () => page.evaluate(() => document.title);
      await session.open(page, `${SETTINGS}two`);
      await session.open(page, `${SETTINGS}two#part`);
      await session.traverse(page, -2);
      expect(await title()).toBe('GET /mypreferences/d/one');
      await session.traverse(page, 1);
      expect(await title()).toBe('GET /mypreferences/d/two');
      await session.open(page, `${session.origin}/page.html`);
      expect(await title()).toBe('Page');
      await session.open(page, `${SETTINGS}three`);
      expect(await title()).toBe('GET /mypreferences/d/three');
      await expect(session.open(page, 'https://refused.example/')).rejects.toThrow();
      await session.open(page, ELSEWHERE);
      expect(await title()).toBe('GET /');
    },
  },
  {
    name: 'refuses and logs any other host',
    run: async ({ session, loopback }) => {
      const page = await pageAt(session, ELSEWHERE);
      loopback.log.length = 0;
      const fate = await page.evaluate(() =>
        fetch('https://refused.example/x', { mode: 'no-cors' }).then(
          () => 'came',
          () => 'failed',
        ),
      );
      await page.evaluate(() => fetch('/posted', { method: 'POST', body: 'text' }));
      expect(fate).toBe('failed');
      expect(loopback.log).toContainEqual({ host: 'refused.example', path: '', method: 'CONNECT', allowed: false });
      expect(loopback.log).toContainEqual({
        host: 'elsewhere.example',
        path: '/posted',
        method: 'POST',
        allowed: true,
      });
    },
  },
  {
    name: 'gives the environment and the colour scheme to tab and popup',
    run: async ({ session }) => {
      const page = await pageAt(session, ELSEWHERE);
      const popup = await session.openPopup(page);
      const seen = () => [matchMedia('(prefers-color-scheme: dark)').matches, new Date(0).getHours()];
      expect([await page.evaluate(seen), await popup.evaluate(seen)]).toEqual([
        [true, 9],
        [true, 9],
      ]);
    },
  },
  {
    name: 'opens the popup over the tab with activeTab granted',
    run: async ({ session }) => {
      await pageAt(session, `${ELSEWHERE}behind`);
      const popup = await session.openPopup(await pageAt(session, `${ELSEWHERE}front`));
      const tab = await popup.evaluate(
        'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.url)',
      );
      expect([popup.url, tab]).toEqual([`${session.origin}/popup.html`, `${ELSEWHERE}front`]);
    },
  },
  {
    name: 'evaluates with arguments, awaits, and reports errors in their own words',
    run: async ({ session }) => {
      const popup = await session.openPopup(await pageAt(session, ELSEWHERE));
      expect(await popup.evaluate(async (a: number, b: { c: string }) => `${a}${b.c}`, 1, { c: 'two' })).toBe('1two');
      expect(await popup.evaluate('[document.title, navigator.userActivation.isActive]')).toEqual(['Popup', false]);
      await expect(popup.evaluate('Promise.reject(new TypeError("own words"))')).rejects.toMatchObject({
        name: 'TypeError',
        message: 'own words',
      });
      await expect(popup.waitFor('window.never', 50)).rejects.toThrow('Waited 50 ms for window.never');
    },
  },
  {
    name: 'clicks and presses as a person does',
    run: async ({ session }) => {
      const popup = await session.openPopup(await pageAt(session, ELSEWHERE));
      for (const act of [() => popup.click('#first'), () => popup.press('Enter'), () => popup.press('Space')]) {
        await popup.evaluate('told.value = ""');
        await act();
        await popup.waitFor('told.value === "true,true"');
      }
      await expect(popup.click('#none')).rejects.toThrow('Nothing matches #none');
      await expect(popup.click('#under')).rejects.toThrow('#under is covered by <div');
    },
  },
  {
    name: 'clicks what moves before the click, once more what moves under it, and no other control',
    run: async ({ session }) => {
      const page = await session.openExtensionPage('page.html');
      await page.evaluate(() => {
        const save = document.querySelector<HTMLElement>('#save');
        if (!save) return;
        Object.assign(save, { style: 'position: absolute', onclick: () => save.append('!') });
        save.animate({ top: ['0px', '400px'] }, { duration: 300, fill: 'forwards' });
      });
      await page.click('#save');
      await page.evaluate(`addEventListener('mousemove', () => { save.animate({ top: '40px' }, { fill: 'forwards' }); },
        { once: true })`);
      await page.click('#save');
      await page.waitFor(`save.textContent === 'Save!!'`);
      await page.evaluate(`addEventListener('mousemove', () => { document.body.prepend(Object.assign(
        document.createElement('button'), { textContent: 'Other', style: 'position: fixed; inset: 0; z-index: 1' })); },
        { once: true })`);
      await expect(page.click('#save')).rejects.toThrow('A click on #save reached <button');
    },
  },
  {
    name: 'tells the order of focus',
    run: async ({ session }) => {
      const popup = await session.openPopup(await pageAt(session, ELSEWHERE));
      await popup.evaluate('third.focus()');
      expect(await popup.focusOrder()).toEqual([
        { tag: 'button', id: 'first', text: 'First' },
        { tag: 'button', id: 'second', text: 'Second one' },
        { tag: 'a', id: 'third', text: 'Third' },
      ]);
      await popup.evaluate('third.focus()');
      await popup.press('Shift+Tab');
      expect(await popup.evaluate('document.activeElement.id')).toBe('second');
    },
  },
  {
    name: 'takes pictures',
    run: async ({ session }) => {
      const page = await session.openExtensionPage('page.html');
      const [small, large] = [join(session.downloads, '..', 'small.png'), join(session.downloads, '..', 'large.png')];
      await (await session.openPopup(await pageAt(session, ELSEWHERE))).screenshot(small);
      await page.screenshot(large, { fullPage: true });
      const [a, b] = [await readFile(small), await readFile(large)];
      expect([a, b].map((file) => file.subarray(0, 8).toString('hex'))).toEqual([PNG, PNG]);
      expect(b.readUInt32BE(20)).toBeGreaterThanOrEqual(3000);
    },
  },
  {
    name: 'closes a popup, and the old one before a new one',
    run: async ({ session }) => {
      const page = await pageAt(session, ELSEWHERE);
      const old = await session.openPopup(page);
      const popup = await session.openPopup(page);
      expect([await old.closed(), await popup.closed()]).toEqual([true, false]);
      await popup.close();
      expect(await popup.closed()).toBe(true);
      await popup.close();
      await expect(popup.click('#first')).rejects.toThrow('is closed');
      await expect(popup.waitFor('true')).rejects.toThrow('closed before true');
    },
  },
  {
    name: 'picks up a tab that the popup opened',
    run: async ({ session }) => {
      const popup = await session.openPopup(await pageAt(session, ELSEWHERE));
      expect(await session.extensionPages()).toEqual([]);
      await popup.click('#second');
      const page = await session.extensionPage('/page.html');
      await popup.whenClosed();
      expect((await session.extensionPages()).map(({ url }) => url)).toEqual([
        `${session.origin}/page.html?from=popup`,
      ]);
      await page.close();
      expect([await page.closed(), await session.extensionPages()]).toEqual([true, []]);
    },
  },
  {
    name: 'gives each download once, unasked',
    run: async ({ session }) => {
      const page = await session.openExtensionPage('page.html');
      await page.click('#save');
      const first = await session.waitForDownload();
      await page.click('#save');
      const second = await session.waitForDownload();
      expect(first).not.toBe(second);
      expect([first, second].map(dirname)).toEqual([session.downloads, session.downloads]);
      expect(basename(first)).toBe('kept.txt');
      expect(await readFile(second, 'utf8')).toBe('kept');
      await expect(session.waitForDownload(50)).rejects.toThrow('Waited 50 ms for a download');
    },
  },
  {
    name: 'stops the background, which starts anew when it is needed',
    run: async ({ session }) => {
      const before = await session.evaluateInBackground('startedAt');
      expect(await session.backgroundRuns()).toBe(true);
      await session.killBackground();
      expect(await session.backgroundRuns()).toBe(false);
      await session.killBackground();
      expect(await session.evaluateInBackground((id: string) => `${id} kept`, 'argument')).toBe('argument kept');
      expect(await session.evaluateInBackground('startedAt')).not.toBe(before);
      await expect(session.evaluateInBackground('missing.name')).rejects.toThrow('missing is not defined');
    },
  },
  {
    name: 'withholds access to the site and gives it back',
    run: async ({ session }) => {
      const mayRead = () =>
        session.evaluateInBackground(`chrome.permissions.contains({ origins: ['${SETTINGS}*'.replace('/d/', '/')] })`);
      await session.withholdAccess();
      expect([await mayRead(), await (await pageAt(session, SETTINGS)).evaluate(isRead)]).toEqual([false, 'no']);
      await session.grantAccess();
      expect([await mayRead(), await (await pageAt(session, SETTINGS)).evaluate(isRead)]).toEqual([true, 'yes']);
    },
  },
  {
    name: 'tells what the toolbar button shows',
    run: async ({ session }) => {
      expect(await session.badge()).toEqual({ text: '7', title: 'Dummy title', background: [1, 2, 3, 255] });
    },
  },
  {
    name: 'installs the extension over itself and keeps its storage',
    run: async ({ session }) => {
      const page = await pageAt(session, ELSEWHERE);
      const popup = await session.openPopup(page);
      const before = await session.evaluateInBackground('chrome.storage.local.set({ kept: 1 }).then(() => startedAt)');
      await session.reinstall();
      expect(await popup.closed()).toBe(true);
      expect(await session.evaluateInBackground('startedAt')).not.toBe(before);
      expect(await (await session.openPopup(page)).evaluate('chrome.storage.local.get()')).toEqual({ kept: 1 });
    },
  },
];

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

  it.each(CASES)('$name', ({ run }) => run(stage));

  it('refuses a folder that is no extension, and leaves nothing behind', async () => {
    const gecko = { browser_specific_settings: MANIFEST.browser_specific_settings };
    const [broken, temporary] = [join(folder, 'broken'), join(folder, 'temporary')];
    await Promise.all([mkdir(broken), mkdir(temporary)]);
    await writeFile(join(broken, 'manifest.json'), JSON.stringify({ manifest_version: 'none', ...gecko }));
    vi.stubEnv('TMPDIR', temporary);
    await expect(launch(name, { dist: broken, loopback: stage.loopback })).rejects.toThrow();
    await expect(launch(name, { dist: temporary, loopback: stage.loopback })).rejects.toThrow(/manifest/i);
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

describe('finding a browser', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['chromium', 'chromium', 'chromium', true],
    ['chromium', 'chrome-linux64/chrome', 'chromium', true],
    ['chromium', 'google-chrome-stable', 'chrome', false],
    ['chromium', 'msedge', 'edge', false],
    ['firefox', 'anything', 'firefox', true],
  ] as const)('for %s, a program called %s is %s', async (name, file, kind, automated) => {
    const folder = await mkdtemp(join(tmpdir(), 'optout-witness-find-'));
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '');
    vi.stubEnv(`${name.toUpperCase()}_PATH`, path);
    const found = findBrowser(name);
    expect([found, found && canAutomate(found)]).toEqual([{ path, kind }, automated]);
    await rm(folder, { recursive: true });
  });

  it.each([
    ['', /^Chromium was not found, so run `.+`, or set CHROMIUM_PATH to its path\.$/],
    ['/no/such/program', /^CHROMIUM_PATH says \/no\/such\/program, where no program is: correct or unset it\.$/],
  ])('says in one sentence what to do when the variable is "%s"', (told, sentence) => {
    vi.stubEnv('CHROMIUM_PATH', told);
    vi.stubEnv('PATH', '');
    expect(howToGet('chromium')).toMatch(sentence);
  });
});
