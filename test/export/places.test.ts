import { expect, test } from 'vitest';
import { places } from '../../src/export/places';

test.each([
  [[], ''],
  [[3], '3'],
  [[1, 2], '1–2'],
  [[1, 2, 3, 7, 9, 10], '1–3, 7, 9–10'],
])('%j in short: %s', (numbers, words) => {
  expect(places(numbers)).toBe(words);
});
