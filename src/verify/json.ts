import { escaped } from '../export/ascii';
import { type Checked, outcomeOf } from './check-file';
import { exitOf } from './exit';

/**
 * One JSON document for machines: a list with one object for each file, in the order given. ASCII, so that nothing in a
 * file or its name can steer a terminal. `error` stands where a file could not be opened.
 */
export function jsonOf(results: readonly Checked[]): string {
  return JSON.stringify(results.map(machineResult), null, 2).replace(/[^\n -~]/g, escaped);
}

function machineResult(result: Checked) {
  const outcome = outcomeOf(result);
  const common = { file: result.file, outcome, exit: exitOf(outcome) };
  if (!result.opened) return { ...common, error: result.why, problems: [], problemCount: 0, steps: [] };
  const { problems, problemCount, steps, summary } = result.verdict;
  return { ...common, problems, problemCount, steps, summary };
}
