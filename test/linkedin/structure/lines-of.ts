import { JSDOM } from 'jsdom';
import { reportOf, SETTING_URL } from './report-of';

export const documentOf = (html: string) => new JSDOM(html, { url: SETTING_URL }).window.document;
const MAIN_LINE = ' <main>';

/** The lines of a report below its main element, without their indent. */
export function linesOf(panel: string, act: (document: Document) => void = () => {}): string[] {
  const document = documentOf(`<main>${panel}</main>`);
  act(document);
  const lines = reportOf(document).split('\n');
  return lines.slice(lines.indexOf(MAIN_LINE) + 1, lines.indexOf(' </main>')).map((line) => line.trim());
}
