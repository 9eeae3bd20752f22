import type { ExportInput } from '../input';
import { linesIn } from '../row';
import { shortKey } from '../words';
import { html, type Markup } from './markup';
import { isOfSeveral } from './settings-table';

/**
 * The whole look of a record: no font and no picture from elsewhere, nothing but black on white.
 * Chromium prints the foot into the margin. Firefox knows no margin boxes: there a fixed line repeats on every page, an
 * empty table foot keeps its place free, and the page number is the browser's own.
 */
export function style(input: ExportInput): Markup {
  const [before, between, after] = pageWords(input);
  // The letters of Arial and its metric twins have one width everywhere, so that pages break alike on every system.
  return html`<style>
:root { color-scheme: only light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 9.5pt/1.35 Arial, "Liberation Sans", Helvetica, sans-serif; }
main { max-width: 186mm; margin: 0 auto; padding: 12mm 8mm; }
h1, h2, p, ol, ul, table, pre { margin: 0; }
h1 { font-size: 2em; line-height: 1.2; }
h2 { font-size: 1.1em; line-height: 1.3; margin: 3.5mm 0 1mm; break-after: avoid; }
header p { margin-top: 1mm; }
ol, ul { padding-inline-start: 5mm; }
li { margin-top: 0.4mm; break-inside: avoid; }
a { color: inherit; overflow-wrap: anywhere; }
bdi, .code, pre { overflow-wrap: anywhere; }
.code, pre { font-family: "Courier New", "Liberation Mono", Courier, monospace; }
.summary { margin-top: 4mm; padding: 3mm 4mm; border: 1.2pt solid #000; }
.summary h2 { font-size: 1.47em; margin: 0; }
.summary p { margin-top: 1mm; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.7mm 3mm 0.7mm 0; border-bottom: 0.5pt solid #888; text-align: start; vertical-align: top; font-weight: normal; }
tbody { border-top: 1.2pt solid #000; border-bottom: 1.2pt solid #000; }
tr { break-inside: avoid; }
.whole, time { white-space: nowrap; }
.particulars th { width: 42mm; font-weight: bold; }
.history table { font-size: 0.9em; }${isOfSeveral(input) ? SEVERAL : undefined}
.history :is(bdi, td:nth-child(n + 6)) { overflow-wrap: anywhere; }
.history th:nth-child(5) { min-width: 36mm; }
.history th:nth-child(6) { min-width: 16mm; }
.stamped th:last-child { min-width: 30mm; }
.history thead th { font-weight: bold; vertical-align: bottom; }
.history td:last-child, .history th:last-child { padding-right: 0; }
time { font-variant-numeric: tabular-nums; }
.note { margin-top: 1mm; }
.holder { break-inside: avoid; }
.holder p { margin-top: 2mm; padding-bottom: 6mm; border-bottom: 0.5pt solid #000; }
.line { margin-top: 2.5mm; break-inside: avoid; }
.line > svg { display: block; width: 100%; }
.line h2 { float: inline-start; margin: 0 3mm 0 0; font-size: 0.9em; line-height: 1.35; }
.line text { font-size: 11px; }
.line .thin { fill: none; stroke: #000; stroke-width: 0.75px; }
.line .dashed { fill: none; stroke: #000; stroke-width: 2px; stroke-dasharray: 2 4; }
.line .band { stroke: #000; stroke-width: 1px; }
.line .changed { stroke: none; }
.line .solid { stroke: #fff; paint-order: stroke; }
.line .hollow { fill: #fff; stroke: #000; stroke-width: 1.75px; }
.line .on-band { stroke: #fff; stroke-width: 4px; paint-order: stroke; }
.line ul { display: flex; flex-wrap: wrap; gap: 0 4mm; padding: 0; font-size: 0.85em; list-style: none; }
.line li { display: flex; gap: 1mm; align-items: center; margin: 0; }
.line li svg { flex: none; height: 3.2mm; width: auto; }
figure { margin: 2mm 0 0; break-inside: avoid; }
img { max-width: 100%; max-height: 220mm; border: 0.5pt solid #000; }
.legal { margin-top: 3mm; }
.sealed { margin-top: 10mm; padding-top: 2mm; border-top: 1.2pt solid #000; }
pre { margin-top: 3mm; padding: 2mm; max-height: 60vh; overflow: auto; border: 0.5pt solid #000; font-size: 8.5pt; white-space: pre-wrap; }
.foot { display: none; }
@media screen { body { font-size: 11pt; } .history { overflow-x: auto; } }
@media screen and (max-width: 48em) { main { padding: 6mm 4mm; } time { white-space: normal; } .particulars th { width: 32%; } }
@media print {
main { max-width: none; padding: 0; }
.history-part { break-before: page; }
.history-part h2:first-child { margin-top: 0; }
.sealed { display: none; }${isOfSeveral(input) ? SEVERAL_IN_PRINT : undefined}
}
@media print { @supports (-moz-appearance: none) {
body { display: table; width: 100%; }
main { display: table-row-group; }
body::after { content: "\\a0"; display: table-footer-group; line-height: 6mm; }
.foot { display: block; position: fixed; bottom: 0; left: 0; font-size: 7.5pt; }
} }
@page {
margin: 14mm 18mm 19mm;
@bottom-left { content: "${cssText(footText(input))}"; font: 7.5pt Arial, "Liberation Sans", Helvetica, sans-serif; width: 75%; text-align: left; }
@bottom-right { content: "${cssText(before)}" counter(page) "${cssText(between)}" counter(pages) "${cssText(after)}"; font: 7.5pt Arial, "Liberation Sans", Helvetica, sans-serif; width: 25%; text-align: right; }
}
</style>`;
}

const SEVERAL = html`
.settings table { margin-top: 1mm; font-size: 0.9em; }
.settings thead th { font-weight: bold; vertical-align: bottom; }
.settings time { white-space: normal; }
@media screen { .settings { overflow-x: auto; } }`;

// The table of settings begins the second page; the history follows it.
const SEVERAL_IN_PRINT = html`
.settings-part { break-before: page; }
.settings-part h2:first-child { margin-top: 0; }
.settings-part + .history-part { break-before: auto; }`;

/** `Key kPrK_qmxVWaY · entries 1 to 7 · exported 23 Nov 2026`: what tells two prints apart. */
export function footText(input: ExportInput): string {
  const { key, texts, dates, at } = input;
  const lines = linesIn(input);
  const [first, last] = [lines.at(0)?.seq ?? 0, lines.at(-1)?.seq ?? 0];
  return texts('record_foot', { key: shortKey(key.kid), first, last, date: dates.day(at) });
}

/** The words before, between and after the two counters of `Page 1 of 2`. */
function pageWords({ texts }: ExportInput): readonly [string, string, string] {
  const mark = '\n';
  const [before = '', between = '', after = ''] = texts('record_page_of', { page: mark, pages: mark }).split(mark);
  return [before, between, after];
}

/** A text inside a CSS string: whatever is no plain letter, digit or blank is escaped by its number. */
function cssText(text: string): string {
  return text.replace(/[^A-Za-z0-9 ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
}
