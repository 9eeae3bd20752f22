import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Gives files to the file field of a part of a page, as choosing them does. A driver's own way needs a handle that
 * Firefox does not give for extension pages.
 * @param {import('./types.mjs').View} view
 * @param {string} title the heading of the part
 * @param {readonly string[]} paths
 */
export async function chooseFiles(view, title, paths) {
  const files = paths.map((path) => ({ name: basename(path), bytes: readFileSync(path).toString('base64') }));
  await view.evaluate(`(() => {
    const heading = [...document.querySelectorAll('h2')].find((one) => one.textContent === ${JSON.stringify(title)});
    const field = heading.closest('section').querySelector('input[type="file"]');
    const transfer = new DataTransfer();
    for (const { name, bytes } of ${JSON.stringify(files)}) {
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
    }
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}
