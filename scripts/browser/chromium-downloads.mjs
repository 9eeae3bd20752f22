import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {import('puppeteer-core').Browser} Browser */

/**
 * Told by the profile, because a folder told by the protocol makes a second file of the same name overwrite the first.
 *
 * @param {string} profile left as it is where it was started before
 * @param {string} folder
 * @returns {Promise<void>}
 */
export async function presetDownloads(profile, folder) {
  if (existsSync(join(profile, 'Default', 'Preferences'))) return;
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { download: { default_directory: folder, prompt_for_download: false } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/**
 * @param {Browser} browser
 * @returns {Promise<() => Promise<string | undefined>>} gives the path of each finished file once
 */
export async function watchDownloads(browser) {
  const session = await browser.target().createCDPSession();
  /** @type {string[]} */
  const finished = [];
  session.on('Browser.downloadProgress', ({ state, filePath }) => {
    if (state === 'completed' && filePath) finished.push(filePath);
  });
  await session.send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true });
  return async () => finished.shift();
}
