import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/export/formats';
import { exampleInput } from './example';

// After a wanted change of a format: `npx vitest run --project unit test/export --update`, then read the difference.
describe('formats', () => {
  test.each(FORMATS)('$id is written as in its golden file', async ({ extension, write }) => {
    const input = await exampleInput(undefined, { recipient: 'Dr. Anna Muster, lawyer' });
    await expect(write(input)).toMatchFileSnapshot(`golden/record.${extension}`);
  });

  test.each(FORMATS)('$id has the same bytes each time', async ({ write }) => {
    expect(write(await exampleInput())).toBe(write(await exampleInput()));
  });
});
