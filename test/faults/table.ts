import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { ELSEWHERE } from '../../scripts/faults-elsewhere.mjs';
import type { Row } from './count';
import { FAULTS, type FaultName } from './names';

const ROOT = join(import.meta.dirname, '..', '..');
const FILE = join(ROOT, 'test-output', 'faults.json');

/** The compiler holds the names to those of the table. */
const STANDING_ELSEWHERE: Readonly<Record<string, FaultName>> = ELSEWHERE;

/** Adds up what the tests counted, prints it as a table and writes it as JSON; the run fails where anything is missing. */
export default class Table implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = summed(modules.flatMap((module) => [...module.children.allTests()].flatMap(rowsOf)));
    const untried = names.filter((fault) => !rows.some((row) => row.fault === fault && row.tried > 0));
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, `${JSON.stringify(rows, null, 2)}\n`);
    console.log(`\n${tableOf(rows)}\n\nWritten to ${relative(ROOT, FILE)}.`);
    for (const fault of untried) console.log(`Not tried: ${fault}`);
    if (untried.length > 0 || rows.some(({ lost }) => lost > 0)) process.exitCode = 1;
  }
}

// The names of the table above.
const names = Object.keys(FAULTS) as FaultName[];

function rowsOf(test: TestCase): readonly Row[] {
  const fault = STANDING_ELSEWHERE[relative(ROOT, test.module.moduleId).replaceAll('\\', '/')];
  if (fault === undefined) return test.meta().faults ?? [];
  const lost = test.result().state === 'passed' ? 0 : 1;
  return [{ fault, browser: 'none', tried: 1, survived: 1 - lost, lost }];
}

function summed(rows: readonly Row[]): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.fault} ${row.browser}`;
    const { tried, survived, lost } = sums.get(key) ?? { tried: 0, survived: 0, lost: 0 };
    const sum = { tried: tried + row.tried, survived: survived + row.survived, lost: lost + row.lost };
    sums.set(key, { fault: row.fault, browser: row.browser, ...sum });
  }
  return [...sums.values()].sort(
    (one, other) => names.indexOf(one.fault) - names.indexOf(other.fault) || one.browser.localeCompare(other.browser),
  );
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ fault, browser, tried, survived, lost }) => [
    fault,
    FAULTS[fault],
    browser === 'none' ? '–' : browser,
    ...[tried, survived, lost].map(String),
  ]);
  const head = ['fault', 'counted in', 'browser', 'tried', 'survived', 'lost'];
  const widths = head.map((name, place) => Math.max(name.length, ...lines.map((line) => line[place]?.length ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  const drawn = (cells: readonly string[]) =>
    `| ${cells.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' | ')} |`;
  return [head, rule, ...lines].map(drawn).join('\n');
}
