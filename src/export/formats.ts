import { writeCsv } from './csv';
import { writeHtml } from './html/write-html';
import type { ExportInput } from './input';
import { writeJson } from './json';

/** A file that a history can be written to. */
export type Format = {
  readonly id: 'html' | 'json' | 'csv';
  readonly extension: string;
  readonly mime: string;
  /** Whether the file holds the sealed entries: only then they are on an exported file. */
  readonly sealed: boolean;
  readonly write: (input: ExportInput) => string;
};

/** In the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  { id: 'html', extension: 'html', mime: 'text/html', sealed: true, write: writeHtml },
  { id: 'json', extension: 'json', mime: 'application/json', sealed: true, write: writeJson },
  { id: 'csv', extension: 'csv', mime: 'text/csv', sealed: false, write: writeCsv },
];
