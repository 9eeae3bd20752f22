import { parseArgs } from 'node:util';
import { planOf } from './mutate/plan.mjs';
import { percentOf, strangersIn, tableOf } from './mutate/report.mjs';
import { knownSurvivors, matched, SURVIVORS } from './mutate/survivors.mjs';
import { tryAll } from './mutate/try-all.mjs';
import { fail } from './steps.mjs';

// npm run mutate: changes one condition after the other in src/core and src/linkedin, and sees whether a test notices.
// Takes: npm run mutate -- [file or folder ...] [--tests glob ...]

const SOURCES = ['src/core', 'src/linkedin'];
/** The quickest first, and what the folder itself has before what others need of it. */
const TESTS = [
  'test/core/**/*.test.ts',
  'test/linkedin/**/*.test.ts',
  'test/vectors/*.test.ts',
  'test/export/**/*.test.ts',
  'test/content/**/*.test.ts',
];
/** Random cases, which other tests must not need; what costs time is measured by; and what takes minutes and adds little. */
const NOT = [
  'test/core/verify/fuzz/**',
  'test/linkedin/hostile.test.ts',
  'test/linkedin/hostile-keys.test.ts',
  'test/linkedin/structure/round-trip.test.ts',
  'test/content/watch-cost.test.ts',
  'test/content/fixtures.test.ts',
  'test/content/strangers.test.ts',
];
/** Of a hundred mutants so many are to be killed. */
const ENOUGH = 90;

/** @type {(lines: readonly string[]) => void} */
const print = (lines) => console.log(lines.join('\n'));

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { tests: { type: 'string', multiple: true } },
  });
  const plan = planOf(positionals.length > 0 ? positionals : SOURCES);
  const { why, gone } = matched(plan.mutants, knownSurvivors());
  const globs = { include: values.tests ?? TESTS, exclude: NOT };
  const fates = await tryAll(plan, globs, new Set(why.keys()), console.log);
  const verdicts = plan.mutants.map((mutant, number) => ({
    mutant,
    fate: fates[number] ?? 'unreached',
    why: why.get(number),
  }));
  print(tableOf(verdicts));
  const strangers = strangersIn(verdicts);
  if (strangers.length > 0) print([`\nNot killed, and not in ${SURVIVORS}:`, ...strangers]);
  const outdated = verdicts.filter((one) => one.fate === 'killed' && one.why).map(({ mutant }) => mutant);
  const stale = [...outdated, ...(positionals.length > 0 ? [] : gone)];
  if (stale.length > 0)
    print([`\nIn ${SURVIVORS}, but killed or gone:`, ...stale.map((one) => `${one.file}  ${one.change}`)]);
  const percent = percentOf(verdicts);
  print([`\n${percent.toFixed(1)} % killed; ${ENOUGH} % are asked for.`]);
  process.exit(percent < ENOUGH ? 1 : 0);
} catch (error) {
  fail(error);
}
