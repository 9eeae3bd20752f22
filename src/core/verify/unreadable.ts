import { findings } from './findings';
import { type Problem, STEPS, type Verdict } from './verdict';

/** The verdict on what could not be read as a record. */
export function unreadable(problem: Problem): Verdict {
  const found = findings();
  found.add('parse', problem);
  return { steps: STEPS.map((name) => found.stepResult(name, 0, false)), ...found.sum() };
}
