import { writeHtml } from '../../src/export/html/write-html';
import type { ExportInput } from '../../src/export/input';
import { at, exampleInput, started } from './example';

export const OPENED = started(at('2026-11-01T10:00:00.000Z'));
export const ANNA = { label: 'A', reference: 'a'.repeat(43) };
/** What a reading is told that was made in Anna's account. */
export const A = { account: ANNA };
/** Three days on which something may be read, each later than the one before. */
export const [T1, T2, T3] = [
  at('2026-11-03T10:00:00.000Z'),
  at('2026-11-23T10:00:00.000Z'),
  at('2026-12-09T10:00:00.000Z'),
] as const;

export const parsed = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
export const pageOf = async (
  lines?: Parameters<typeof exampleInput>[0],
  more?: Partial<ExportInput>,
): Promise<Document> => parsed(writeHtml(await exampleInput(lines, more)));

/** The particulars as people read them. */
export function particularsOf(page: Document): Record<string, string> {
  const rows = [...page.querySelectorAll('.particulars tr')];
  return Object.fromEntries(rows.map(({ children: [name, value] }) => [name?.textContent, value?.textContent]));
}

// A picture of the holder's is in the file itself.
export const isPicture = (name: string, value: string) => name === 'src' && value.startsWith('data:image/png;base64,');

export const linesOf = (page: Document): (string | null)[][] =>
  [...page.querySelectorAll('.history tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
