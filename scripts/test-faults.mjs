import { ensureBrowser } from './browser/find.mjs';
import { ELSEWHERE } from './faults-elsewhere.mjs';
import { build, ensureDependencies, fail, runPackage } from './steps.mjs';

// npm run test:faults: what goes wrong, as often as it takes to trust the answer, and one table at the end.

try {
  await ensureDependencies();
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  build();
  const projects = ['--project', 'unit', '--project', 'faults'];
  const reporters = ['--reporter=default', '--reporter=./test/faults/table.ts'];
  const args = ['run', ...projects, ...reporters, 'test/faults/', ...Object.keys(ELSEWHERE)];
  process.exitCode = (await runPackage('vitest/vitest.mjs', args, { FAULTS: 'full' })) ? 0 : 1;
} catch (error) {
  fail(error);
}
