import { RECORD_FORMAT, RECORD_VERSION, type RecordFile } from '../core/record';
import type { ExportInput } from './input';

/** The record as a document: every entry as it was sealed, those that cannot be read included. */
function recordOf({ history, key, program, at }: ExportInput): RecordFile {
  const { ledger, seq, link } = history.head;
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    made: { program, at },
    ledger,
    key,
    head: { seq, link },
    entries: history.entries,
  };
}

/**
 * One valid JSON document with one entry per line, so that people can read, compare and count entries with any tool.
 * ASCII without markup: no mail program, code page or bidi character can change what it says, and the HTML holds the same
 * bytes.
 */
export function writeJson(input: ExportInput): string {
  const { entries, ...frame } = recordOf(input);
  const members = Object.entries(frame).map(([name, value]) => `${inert(name)}: ${inert(value)},`);
  return ['{', ...members, '"entries": [', entries.map(inert).join(',\n'), ']', '}', ''].join('\n');
}

function inert(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[^ -~]|[<>&]/g, escaped);
}
