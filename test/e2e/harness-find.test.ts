import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canAutomate, findBrowser, howToGet } from '../../scripts/browser/find.mjs';

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
