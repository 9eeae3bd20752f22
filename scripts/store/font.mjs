import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';

/** What the pages ask for by these names is the system's own font. */
const ASKED = ['system-ui', 'sans-serif'];

const INSTEAD = ASKED.map(
  (family) => `<match target="pattern">
  <test name="family"><string>${family}</string></test>
  <edit name="family" mode="prepend" binding="strong"><string>Liberation Sans</string></edit>
</match>`,
);

const CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include>/etc/fonts/fonts.conf</include>
${INSTEAD.join('\n')}
</fontconfig>
`;

/**
 * The font that Linux has of its own is often far wider than what most people see, so one with the widths of Arial stands in
 * for it, where it is installed.
 * @returns {NodeJS.ProcessEnv} for a browser on Linux
 */
export function usualFont() {
  const file = join(ROOT, '.cache', 'store-fonts.conf');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, CONFIGURATION);
  return { FONTCONFIG_FILE: file };
}
