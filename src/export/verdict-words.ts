import type { Words } from '../core/texts';
import type { StepResult, Verdict } from '../core/verify/verdict';
import { holdsWords } from './verdict/holds';
import { notShownWords } from './verdict/not-shown';
import { headline, problemWords } from './verdict/problems';
import { stepWords } from './verdict/steps';

/** A verdict in finished lines of one language: plain text without markup, control or bidi characters. */
export type VerdictWords = {
  readonly headline: string;
  readonly steps: readonly { readonly name: StepResult['name']; readonly words: string }[];
  readonly problems: readonly string[];
  /** What the file holds; empty where it could not be read. */
  readonly holds: readonly string[];
  /** What this does not show: below every result, whatever it is. */
  readonly notShown: readonly string[];
};

/** A verdict as finished text. */
export function verdictWords(verdict: Verdict, words: Words): VerdictWords {
  const { texts } = words;
  return {
    headline: headline(verdict, words),
    steps: verdict.steps.map((step) => ({ name: step.name, words: stepWords(step, texts) })),
    problems: problemWords(verdict, texts),
    holds: holdsWords(verdict, words),
    notShown: notShownWords(verdict, texts),
  };
}
