import type { Words } from '../../core/texts';
import { fileLine, severalLine } from '../../export/verdict/several';
import { verdictWords } from '../../export/verdict-words';
import { progressWords } from './Busy';
import { type Checked, outcomeOf } from './check-file';
import type { Checking } from './use-checking';

/** The one line that is announced: how far it is, then what came of it. Nothing while there is nothing new to hear. */
export function said(checking: Checking, words: Words): string | undefined {
  const { texts } = words;
  switch (checking.state) {
    case 'idle':
      return undefined;
    case 'busy':
      return checking.said && progressWords(checking.said, texts);
    case 'cancelled':
      return texts('check_cancelled');
    case 'failed':
      return texts('check_failed');
    case 'done':
      return doneWords(checking.files, words);
  }
}

/** A file and what came of it, in a line. */
export function checkedLine(checked: Checked, words: Words): string {
  const { texts } = words;
  const what = checked.opened ? verdictWords(checked.verdict, words).headline : texts('check_unopened');
  return fileLine(checked.name, what, texts);
}

function doneWords(files: readonly Checked[], words: Words): string | undefined {
  const [alone, ...others] = files;
  if (alone !== undefined && others.length === 0) return checkedLine(alone, words);
  return severalLine(files.map(outcomeOf), words.texts);
}
