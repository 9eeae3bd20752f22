import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loopback } from '../../../scripts/browser/loopback.mjs';
import type { Session } from '../../../scripts/browser/types.mjs';

/** A browser with the dummy in it, and the network that it has. */
export type Stage = { session: Session; loopback: Loopback };

export const SETTINGS = 'https://www.linkedin.com/mypreferences/d/';
export const ELSEWHERE = 'https://elsewhere.example/';

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

export const MANIFEST = {
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

/** Writes the dummy into a folder, for that browser. */
export async function writeDummy(folder: string, name: 'chromium' | 'firefox'): Promise<string> {
  const manifest = JSON.stringify({ ...MANIFEST, background: BACKGROUND[name] });
  for (const [file, text] of Object.entries({ ...FILES, 'manifest.json': manifest })) {
    await writeFile(join(folder, file), text);
  }
  return folder;
}

export async function pageAt(session: Session, url: string) {
  const page = await session.newPage();
  await session.open(page, url);
  return page;
}

/** For a page: whether the content script ran there. */
export const isRead = () => document.documentElement.getAttribute('data-read') ?? 'no';

/** One thing that a session does. */
export type Case = { readonly name: string; readonly run: (stage: Stage) => Promise<void> };
