import { expect, test } from 'vitest';
import { grade } from './sample';

// Not a test of the product: what scripts/mutate.mjs must refuse to count by.

test('expects what is not so', () => {
  expect(grade(80, false)).toBe('failed');
});
