import { RECORD_MAX } from '../record';
import type { Problem } from './verdict';

/** The text of the record in a file, or why there is none. */
export type FoundRecord =
  | { readonly ok: true; readonly text: string; readonly isHtml: boolean }
  | { readonly ok: false; readonly problem: Problem };

const BYTE_ORDER_MARK = '\uFEFF';

/** The record in the text of a file: the JSON itself, or what stands in the one `<pre id="record">` of our HTML. */
export function findRecord(file: string): FoundRecord {
  if (file.length > RECORD_MAX) return refused('too-large');
  const text = file.startsWith(BYTE_ORDER_MARK) ? file.slice(1) : file;
  return /^\s*</.test(text) ? foundInHtml(text) : { ok: true, text, isHtml: false };
}

function foundInHtml(html: string): FoundRecord {
  const [start, ...others] = recordStarts(html);
  if (start === undefined) return refused('no-record');
  if (others.length > 0) return refused('several-records');
  const rest = html.slice(start);
  const end = rest.search(/<\/pre[\s>]/i);
  // The record is written as ASCII without `<`, `>` and `&`: there is nothing to unescape.
  return { ok: true, text: end === -1 ? rest : rest.slice(0, end), isHtml: true };
}

/** Where the contents of each `<pre id="record">` begin. Other ways to write that tag count, so that none hides. */
function recordStarts(html: string): number[] {
  const tags = /<pre(?=[\s/>])/gi;
  const starts: number[] = [];
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const end = html.indexOf('>', tag.index);
    if (end === -1) break;
    if (/[\s"'/]id\s*=\s*(["']?)record\1(?=[\s/>])/i.test(html.slice(tag.index, end + 1))) starts.push(end + 1);
    tags.lastIndex = end;
  }
  return starts;
}

const refused = (code: Problem['code']): FoundRecord => ({ ok: false, problem: { code } });
