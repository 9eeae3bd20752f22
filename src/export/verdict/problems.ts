import type { Texts, Words } from '../../core/texts';
import { type Code, firstProblem, type Problem, type Summary, type Verdict } from '../../core/verify/verdict';
import { plain } from '../plain';
import { newestFirst, span, stampTime } from './moments';

/** What is wrong, as a clause that follows a colon. */
const CODE_TEXTS: Readonly<Record<Code, string>> = {
  'too-large': 'verify_code_too_large',
  'not-json': 'verify_code_not_json',
  'duplicate-member': 'verify_code_duplicate_member',
  'too-deep': 'verify_code_too_deep',
  'no-record': 'verify_code_no_record',
  'several-records': 'verify_code_several_records',
  'not-a-record': 'verify_code_not_a_record',
  'unknown-version': 'verify_code_unknown_version',
  malformed: 'verify_code_malformed',
  'payload-not-json': 'verify_code_payload_not_json',
  'payload-version': 'verify_code_payload_version',
  'payload-kind': 'verify_code_payload_kind',
  'payload-malformed': 'verify_code_payload_malformed',
  context: 'verify_code_context',
  'key-name': 'verify_code_key_name',
  header: 'verify_code_header',
  algorithm: 'verify_code_algorithm',
  'header-key': 'verify_code_header_key',
  signature: 'verify_code_signature',
  'payload-ledger': 'verify_code_payload_ledger',
  'payload-place': 'verify_code_payload_place',
  commitment: 'verify_code_commitment',
  order: 'verify_code_order',
  missing: 'verify_code_missing',
  beginning: 'verify_code_beginning',
  previous: 'verify_code_previous',
  link: 'verify_code_link',
  head: 'verify_code_head',
  erasure: 'verify_code_erasure',
  'stamp-unreadable': 'verify_code_stamp_unreadable',
  'stamp-imprint': 'verify_code_stamp_imprint',
  'stamp-signature': 'verify_code_stamp_signature',
  'stamp-certificate': 'verify_code_stamp_certificate',
  picture: 'verify_code_picture',
};

/** What is wrong, to follow a colon: `the signature does not fit what the entry says`. */
export const codeWords = (code: Code, texts: Texts): string => texts(CODE_TEXTS[code]);

/** The result in a line (interface, section 10.3). */
export function headline(verdict: Verdict, words: Words): string {
  const { outcome, summary } = verdict;
  if (outcome === 'unchanged') return summary === undefined ? '' : unchangedWords(summary, words);
  const isMismatch = outcome === 'mismatch';
  const first = firstProblem(verdict);
  if (first === undefined) return '';
  const { seq: n, found } = first;
  // All wrong places would be too long for a line; a word that is not known is what an update may bring.
  const what = found === undefined ? codeWords(first.code, words.texts) : clause(first, words.texts);
  if (n === undefined) return words.texts(isMismatch ? 'verify_mismatch_file' : 'verify_unreadable', { what });
  return words.texts(isMismatch ? 'verify_mismatch' : 'verify_unreadable_entry', { n, what });
}

/** One sentence for each problem that was kept, with its code, and one for how many were not. */
export function problemWords({ problems, problemCount }: Verdict, texts: Texts): string[] {
  const told = problems.map((problem) => sentence(problem, texts));
  const more = problemCount - problems.length;
  return more > 0 ? [...told, texts('verify_more', { n: more })] : told;
}

function sentence(problem: Problem, texts: Texts): string {
  const { seq: n, code } = problem;
  const what = clause(problem, texts);
  return n === undefined ? texts('verify_problem_file', { what, code }) : texts('verify_problem', { n, what, code });
}

/** What is wrong, and where; and the word that is not known. */
function clause({ code, fields = [], found }: Problem, texts: Texts): string {
  const what = codeWords(code, texts);
  const places = fields.map(plain).join(', ');
  if (found !== undefined) {
    return texts('verify_places', { what, places: texts('verify_found', { places, found: plain(found) }) });
  }
  return places === '' ? what : texts('verify_places', { what, places });
}

function unchangedWords(summary: Summary, { texts, dates }: Words): string {
  const [stamp] = newestFirst(summary.stamps);
  if (stamp !== undefined) {
    const { seq, time, certificate } = stamp;
    const authority = plain(certificate.subject);
    return texts('verify_unchanged_stamped', { n: seq, date: stampTime(time, dates), authority });
  }
  const between = span(summary, dates);
  return between === undefined
    ? texts('verify_unchanged_empty')
    : texts('verify_unchanged', { n: summary.entries, ...between });
}
