/** What scripts/mutate.mjs is tried on: its mutants, and which of them the tests beside it kill, are known. */
export function grade(points: number, isLate: boolean): string {
  if (points > 50 && !isLate) return 'passed';
  return 'failed';
}

/** Looked at when the module is loaded. */
const FIRST = [3, 1, 2].some((one) => one > 2);
export const first = () => FIRST;

/** Runs without end if its sign is turned. */
export function countDown(from: number): number {
  let left = from;
  while (left > 0) left -= 1;
  return left;
}

let answer: boolean | undefined;
/** Kept from the first call on. */
export function kept(): boolean {
  answer ??= 1 < 2;
  return answer;
}

/** No test calls it. */
export const uncalled = (one: boolean) => !one;
