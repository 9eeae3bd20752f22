import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ runs: number, median: number, from: number, to: number }} Sample */
/** @typedef {{ group: string, what: string, unit: string, sample: Sample, goal?: { words: string, isMet: boolean } }} Row */

/**
 * Prints what was measured as a table in Markdown, and writes it as JSON beside.
 * @param {string} file one row in JSON a line
 * @returns {{ missed: number }} how many goals were not met
 */
export function printTable(file) {
  /** @type {Row[]} */
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  writeFileSync(file.replace(/ndjson$/, 'json'), `${JSON.stringify(rows, null, 2)}\n`);
  console.log(`\n${[...head(), ...rows.map(line)].join('\n')}\n`);
  return { missed: rows.filter(({ goal }) => goal && !goal.isMet).length };
}

const head = () => ['| | | median | from, to | runs | goal |', '|---|---|---:|---:|---:|---|'];

/** @type {(row: Row) => string} */
function line({ group, what, unit, sample, goal }) {
  const { median, from, to, runs } = sample;
  const held = goal ? `${goal.words}: ${goal.isMet ? 'met' : '**missed**'}` : '';
  const spread = from === to ? '' : `${figure(from)} to ${figure(to)}`;
  return `| ${group} | ${what} | ${figure(median)} ${unit} | ${spread} | ${runs} | ${held} |`;
}

// Three digits say all that such a measurement knows; counts and bytes are exact.
/** @type {(value: number) => string} */
const figure = (value) =>
  Number.isInteger(value) || Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
