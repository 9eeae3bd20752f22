import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chooseFiles } from '../browser/choose-files.mjs';
import { ROOT } from '../steps.mjs';

/** What came of each of several files. */
const LINES = '.checked-files > li > details > summary';

const UNCHANGED = 'Unchanged since it was sealed.';

/**
 * Checks files in the part "Check a record" of the report page.
 * @param {import('../browser/types.mjs').Session} session
 * @param {readonly string[]} files
 * @param {string} picture
 * @returns {Promise<readonly string[]>} one line per file
 * @throws {Error} where one is not unchanged
 */
export async function checkOnPage(session, files, picture) {
  const page = await session.extensionPage('/src/report/index.html#records');
  await chooseFiles(page, 'Check a record', files);
  await page.waitFor(`document.querySelectorAll('${LINES}').length === ${files.length}`);
  /** @type {string[]} */
  const lines = await page.evaluate(`[...document.querySelectorAll('${LINES}')].map((line) => line.textContent)`);
  await page.evaluate(`document.querySelector('.checked-files').scrollIntoView({ block: 'center' })`);
  await page.screenshot(picture);
  return allUnchanged(lines);
}

/**
 * Checks files with the single file for Node that `npm run build` writes.
 * @param {readonly string[]} files
 * @returns {readonly string[]} one line per file
 * @throws {Error} where one is not unchanged
 */
export function checkWithNode(files) {
  const script = join(ROOT, 'dist', 'verify.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`verify.mjs ended with ${status}:\n${stdout}`);
  return allUnchanged(stdout.split('\n').slice(0, files.length));
}

/** @type {(lines: readonly string[]) => readonly string[]} */
function allUnchanged(lines) {
  const other = lines.find((line) => !line.includes(UNCHANGED));
  if (other !== undefined) throw new Error(other);
  return lines;
}
