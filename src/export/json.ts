import { backupOf } from '../core/options';
import { RECORD_FORMAT, RECORD_VERSION, type RecordFile, recordEntries } from '../core/record';
import { RECORD_CONTEXT } from '../core/record-context';
import { escaped } from './ascii';
import type { ExportInput } from './input';

/** The record as a document: every entry as it was sealed, those that cannot be read included. */
function recordOf(input: ExportInput): RecordFile {
  const { history, key, pictures, options, program, at } = input;
  const { ledger, seq, link } = history.head;
  return {
    '@context': RECORD_CONTEXT,
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    made: { program, at },
    ledger,
    key,
    head: { seq, link },
    ...(options && { options: backupOf(options) }),
    entries: recordEntries(input),
    pictures,
  };
}

/**
 * One valid JSON document with one entry or picture per line, so that people can read, compare and count them with any
 * tool. ASCII without markup: no mail program, code page or bidi character can change what it says, and the HTML holds the
 * same bytes.
 */
export function writeJson(input: ExportInput): string {
  const { entries, pictures, ...frame } = recordOf(input);
  const members = Object.entries(frame).map(([name, value]) => `${inert(name)}: ${inert(value)},`);
  return ['{', ...members, `${listed('entries', entries)},`, listed('pictures', pictures), '}', ''].join('\n');
}

/** A list with one item per line. */
function listed(name: string, items: readonly unknown[]): string {
  return [`"${name}": [`, ...(items.length > 0 ? [items.map(inert).join(',\n')] : []), ']'].join('\n');
}

const inert = (value: unknown): string => JSON.stringify(value).replace(/[^ -~]|[<>&]/g, escaped);
