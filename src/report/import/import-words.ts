import type { Texts } from '../../core/texts';
import type { Problem } from '../../core/verify/verdict';
import { codeWords } from '../../export/verdict/problems';
import type { AskRefusal } from '../ask';
import type { Outcome } from './import-record';

const REFUSED: Readonly<Record<Exclude<AskRefusal, 'no-answer'> | 'unread', string>> = {
  unread: 'import_what_unread',
  full: 'import_what_full',
  'cannot-open': 'import_what_cannot_open',
  'newer-version': 'import_what_newer_version',
  'not-accepted': 'import_what_not_accepted',
  gone: 'import_what_not_accepted',
  conflict: 'import_what_conflict',
};

/** What became of a file, and what of the own history (interface, section 10.3). */
export function importWords(imported: Outcome, ownLedger: string | undefined, texts: Texts): string {
  switch (imported.outcome) {
    case 'stored': {
      const key = imported.ledger === ownLedger ? 'import_done_own' : 'import_done';
      return texts(key, { n: imported.count });
    }
    case 'nothing-new':
      return texts(imported.ledger === ownLedger ? 'import_before_own' : 'import_before');
    case 'cancelled':
      return texts('check_cancelled');
    case 'no-match':
      return texts('import_refused_file', { what: problemWords(imported.problem, texts) });
    case 'refused':
      return refusedWords(imported.refusal, texts);
  }
}

function refusedWords(refusal: AskRefusal | 'unread', texts: Texts): string {
  if (refusal === 'no-answer') return texts('write_no_answer');
  return texts('import_refused', { what: texts(REFUSED[refusal]) });
}

function problemWords({ code, seq }: Problem, texts: Texts): string {
  const what = codeWords(code, texts);
  return seq === undefined ? what : texts('import_what_entry', { n: seq, what });
}
