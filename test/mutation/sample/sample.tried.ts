import { expect, test } from 'vitest';
import { countDown, first, grade, kept, uncalled } from './sample';

// Not a test of the product: scripts/mutate.mjs runs these against the mutants of the sample.

test('passes with more than half of the points', () => {
  expect([grade(80, false), grade(20, false), grade(80, true)]).toEqual(['passed', 'failed', 'failed']);
});

test('looks at what is first', () => {
  expect(first()).toBe(true);
});

test('counts down', () => {
  expect(countDown(3)).toBe(0);
});

test('keeps its answer', () => {
  expect(kept()).toBe(true);
});

test('is there', () => {
  expect(uncalled).toBeTypeOf('function');
});

let runs = 0;
test('passes no second time, so kills nothing', () => {
  runs += 1;
  expect(runs).toBe(1);
  expect(grade(50, false)).toBe('failed');
});
