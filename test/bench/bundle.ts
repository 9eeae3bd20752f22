import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A script of `in-page`, with all of the program that it calls, as one classic script. */
export async function bundled(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(`in-page/${file}`, import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, target: 'chrome123', lib: { entry, formats: ['iife'], name: 'script' } },
  });
  const [{ output } = { output: [] }] = [made].flat() as readonly Rolldown.RolldownOutput[];
  const [script] = output;
  if (script?.type !== 'chunk') throw new Error(`${file} is no longer one script`);
  return script.code;
}
