import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Downloads the record in each format from the report page that the popup opened.
 * @param {import('../browser/types.mjs').Session} session
 * @param {string} folder
 * @returns {Promise<string[]>} the files
 */
export async function exportRecord(session, folder) {
  const report = await session.extensionPage('/src/report/index.html#records');
  const files = [];
  for (const format of ['html', 'json', 'csv']) {
    const button = `[data-format="${format}"]`;
    await report.waitFor(`document.querySelector('${button}:not([aria-disabled])') !== null`);
    await report.click(button);
    const downloaded = await session.waitForDownload();
    await report.waitFor(
      `document.querySelector('.outcome [role=status]')?.textContent.includes(${JSON.stringify(basename(downloaded))})`,
    );
    const file = join(folder, basename(downloaded));
    copyFileSync(downloaded, file);
    files.push(file);
  }
  await report.screenshot(join(folder, 'report-records.png'));
  return files;
}
