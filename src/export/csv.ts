import type { ExportInput } from './input';
import { plain } from './plain';
import { type Row, rowsOf } from './row';
import { deviceTime, offsetWords, utcTime } from './words';

// Without it Excel reads the file in the code page of the system and spoils every name and every quotation mark.
const BYTE_ORDER_MARK = '\uFEFF';

/** The columns in their fixed order (interface, section 8.5). Their names stay English, so that sheets can be joined. */
const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => string])[] = [
  ['entry', ({ seq }) => String(seq)],
  ['setting', ({ observation }) => observation?.setting.name ?? ''],
  ['state', ({ state }) => state],
  ['how_read', ({ basis }) => basis],
  ['change', ({ change }) => change],
  ['account', ({ account }) => account],
  ['device_time', ({ at }) => (at ? deviceTime(at) : '')],
  ['utc', ({ at }) => (at ? utcTime(at) : '')],
  ['offset', ({ at }) => (at ? offsetWords(at) : '')],
  ['page', ({ observation }) => observation?.page.address ?? ''],
  ['page_language', ({ observation }) => observation?.page.language ?? ''],
  ['words_on_page', ({ observation }) => wordsOnPage(observation)],
  ['reason', ({ reason }) => reason],
  ['program_version', ({ program }) => program?.version ?? ''],
  ['time_stamp', ({ stamp }) => stamp],
  ['seal', ({ seal }) => seal],
];

/** A table for a spreadsheet by RFC 4180: every cell quoted, lines ended by CR LF. Nothing in it is sealed. */
export function writeCsv(input: ExportInput): string {
  const head = COLUMNS.map(([name]) => name);
  const rows = rowsOf(input, input.texts).map((row) => COLUMNS.map(([, cell]) => harmless(cell(row))));
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function wordsOnPage(observation: Row['observation']): string {
  const { heading = '', control = '' } = observation?.page ?? {};
  return [heading, control].filter((words) => words !== '').join(' / ');
}

/**
 * A cell that a spreadsheet takes for text: one that begins as a formula gets an apostrophe before it, also in the wide
 * forms that some versions accept. Blanks, tabs and line ends, behind which a formula may hide, are gone before.
 */
function harmless(cell: string): string {
  const text = plain(cell);
  return /^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
