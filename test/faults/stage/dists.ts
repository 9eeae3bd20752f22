import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browser/types.mjs';
import { distOf } from '../../e2e/stage/browsers';

type Manifest = { readonly version: string; readonly permissions: readonly string[] };

/** A copy of the built extension, to be removed by whoever asks for it, whose manifest can be rewritten. */
export async function copyDist(name: BrowserName) {
  const dist = await mkdtemp(join(tmpdir(), 'optout-witness-dist-'));
  await cp(distOf(name), dist, { recursive: true });
  const file = join(dist, 'manifest.json');
  const rewrite = async (change: (manifest: Manifest) => Partial<Manifest>) => {
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...manifest, ...change(manifest) }, null, 2));
  };
  return { dist, rewrite };
}
