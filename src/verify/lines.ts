import type { Texts, Words } from '../core/texts';
import { sentencesTitle } from '../export/verdict/last-sentences';
import { fileLine, severalLine } from '../export/verdict/several';
import { verdictWords } from '../export/verdict-words';
import { type Checked, outcomeOf } from './check-file';
import type { OpenFault } from './read-file';

const OPEN_TEXTS: Readonly<Record<OpenFault, string>> = {
  missing: 'verify_open_missing',
  folder: 'verify_open_folder',
  refused: 'verify_open_refused',
  special: 'verify_open_special',
};

/** Why a file could not be opened, in a sentence. */
export const openWords = (why: OpenFault, texts: Texts): string => texts(OPEN_TEXTS[why]);

// Lines for people, without control characters: all that comes from a file, and its name, was cleaned.

/** A file and its result, in one line. */
export const resultLine = (result: Checked, words: Words): string =>
  fileLine(result.file, headlineOf(result, words), words.texts);

/** All about one file, below its line. */
export function detailLines(result: Checked, words: Words): string[] {
  if (!result.opened) return [];
  const { texts } = words;
  const { verdict, sealed } = result;
  const told = verdictWords(verdict, words);
  return [
    ...part(
      texts('verify_checked'),
      told.steps.map((step) => step.words),
    ),
    ...part(texts('verify_problems'), told.problems),
    ...part(texts('verify_holds'), told.holds),
    // Of a file that does not match, no entry is to be relied on.
    ...(verdict.outcome === 'unchanged' ? part(sentencesTitle(sealed, texts), sealed.lines) : []),
    ...part(texts('verify_not'), told.notShown),
  ];
}

/** What is said of several files together, below their lines. */
export function summaryLines(results: readonly Checked[], words: Words): string[] {
  const { texts } = words;
  const notShown = results.flatMap((result) => (result.opened ? verdictWords(result.verdict, words).notShown : []));
  return [
    '',
    severalLine(results.map(outcomeOf), texts),
    texts('verify_alone'),
    ...part(texts('verify_not'), [...new Set(notShown)]),
  ];
}

function headlineOf(result: Checked, words: Words): string {
  return result.opened ? verdictWords(result.verdict, words).headline : openWords(result.why, words.texts);
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

/** How the command is called. */
export function helpLines(texts: Texts): string[] {
  const option = (name: string, key: string) => `  ${name.padEnd(10)}${texts(key)}`;
  return [
    texts('verify_help_what'),
    '',
    texts('verify_help_usage', { command: 'node verify.mjs [--json] FILE...' }),
    texts('verify_help_usage', { command: 'node verify.mjs --ndjson FOLDER' }),
    option('--json', 'verify_help_json'),
    option('--ndjson', 'verify_help_ndjson'),
    option('--help', 'verify_help_help'),
    option('-', 'verify_help_input'),
    '',
    texts('verify_help_exit'),
    texts('verify_help_several'),
  ];
}
