import { isMismatch, PROBLEMS_MAX, type Problem, type StepName, type StepResult, type Verdict } from './verdict';

/** What a check has found so far. All is counted, not all is kept. */
export type Findings = {
  readonly add: (step: StepName, problem: Problem) => void;
  readonly stepResult: (name: StepName, count: number, isReached: boolean) => StepResult;
  readonly sum: () => Pick<Verdict, 'outcome' | 'problems' | 'problemCount'>;
};

/** Collects what a check finds, step by step. */
export function findings(): Findings {
  const problems: Problem[] = [];
  const failed = new Set<StepName>();
  let problemCount = 0;
  let mismatches = 0;
  return {
    add(step, problem) {
      problemCount += 1;
      failed.add(step);
      if (isMismatch(problem)) mismatches += 1;
      if (problems.length < PROBLEMS_MAX) problems.push(problem);
    },
    stepResult(name, count, isReached) {
      if (failed.has(name)) return { name, outcome: 'failed', count };
      return { name, outcome: isReached ? 'passed' : 'not-reached', count };
    },
    sum: () => ({ outcome: outcomeOf(problemCount, mismatches), problems, problemCount }),
  };
}

function outcomeOf(problemCount: number, mismatches: number): Verdict['outcome'] {
  if (problemCount === 0) return 'unchanged';
  return mismatches > 0 ? 'mismatch' : 'unreadable';
}
