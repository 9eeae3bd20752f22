import { join } from 'node:path';
import { build } from 'vite';

/** The writer as an expression of one script. */
export async function buildWriter(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, 'writer.ts'), formats: ['iife'], name: 'writer' },
    },
  });
  const [bundle] = [built].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk === undefined) throw new Error('the writer was not built');
  return `(() => { ${chunk.code}; return null; })()`;
}
