import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildVerify, ensureDependencies, ROOT } from './steps.mjs';

// npm run verify -- FILE...: checks records with dist/verify.mjs, which is built where it is missing or older than its sources.

const BUILT = join(ROOT, 'dist', 'verify.mjs');
const MADE_OF = ['core', 'export', 'timestamp', 'verify', 'public/_locales/en'].map((folder) =>
  join(ROOT, 'src', folder),
);
const BESIDES = ['package-lock.json', 'scripts/verify.config.mjs', 'scripts/licences.mjs'].map((file) =>
  join(ROOT, file),
);

try {
  if (isOld()) {
    await ensureDependencies();
    buildVerify();
  }
  // npm runs us in the project's folder; the names of files are meant from where it was called.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  const { status } = spawnSync(process.execPath, [BUILT, ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
  process.exitCode = status ?? 2;
} catch (error) {
  // Not 1, which would say that a record does not match.
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

function isOld() {
  if (!existsSync(BUILT)) return true;
  const files = MADE_OF.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const built = statSync(BUILT).mtimeMs;
  return [...MADE_OF, ...files, ...BESIDES].some((file) => statSync(file).mtimeMs > built);
}
