import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../export/hostile';
import { run } from './run-command';

describe('--json', () => {
  test('is one document and nothing else', async () => {
    const { exit, out } = await run('--json', 'good.json', 'link.json', 'nowhere.json', 'long.json');
    const results = JSON.parse(out);
    expect(results).toMatchObject([
      {
        file: 'good.json',
        outcome: 'unchanged',
        exit: 0,
        problems: [],
        summary: { entries: 8, leftOut: 1, erased: 1 },
      },
      { file: 'link.json', outcome: 'mismatch', exit: 1, problems: [{ code: 'link', seq: 8 }], problemCount: 1 },
      { file: 'nowhere.json', outcome: 'unreadable', exit: 2, error: 'missing', problems: [], steps: [] },
      { file: 'long.json', outcome: 'unreadable', exit: 2, problems: [{ code: 'too-large' }] },
    ]);
    expect(results[0].steps.map(({ name }: { name: string }) => name)).toEqual([
      'parse',
      'signatures',
      'chain',
      'omissions',
      'stamps',
      'pictures',
    ]);
    expect(exit).toBe(1);
  });

  test.each(HOSTILE.map((name) => [JSON.stringify(name), name] as const))(
    'writes a file called %s in ASCII',
    async (_what, name) => {
      const { out } = await run('--json', name);
      expect(out).toMatch(/^[\n -~]*$/);
      expect(JSON.parse(out)[0].file).toBe(name);
    },
  );
});

describe('--ndjson', () => {
  const outcomes = (out: string) => out.split('\n').map((line) => JSON.parse(line).outcome);

  test('has a line for each file of a folder, and says on the other stream how they fared', async () => {
    const { exit, out, error } = await run('--ndjson', 'mixed');
    expect(outcomes(out).sort()).toEqual(['mismatch', 'unchanged', 'unreadable', 'unreadable']);
    const [counts, ...others] = error.split('\n');
    expect(counts).toBe('4 files: 1 unchanged since sealed, 1 not matching, 2 not readable.');
    expect(others).toEqual([expect.stringMatching(/^This does not show that the entries are true, /)]);
    expect(exit).toBe(1);
  });

  test.each([
    ['good', 0],
    ['unreadable', 2],
    ['empty', 2],
  ])('a folder that is %s: exit code %i', async (folder, exit) => {
    expect((await run('--ndjson', folder)).exit).toBe(exit);
  });

  test('says after every thousand files how many there were', async () => {
    const { error } = await run('--ndjson', 'many');
    expect(error.split('\n').slice(0, 2)).toEqual(['1000 files so far.', '2000 files so far.']);
  });

  test('ends without a word where nobody reads any more, and not as if all were unchanged', async () => {
    expect(await run('--ndjson', 'unheard')).toMatchObject({ exit: 2, error: '' });
  });

  test('says where there is no such folder, and that what it wrote could not be kept', async () => {
    const none = await run('--ndjson', 'nowhere\u001B[2J');
    expect(none).toMatchObject({
      exit: 2,
      out: '',
      error: expect.stringMatching(/^nowhere\[2J: there is no such folder/),
    });
    expect(await run('--ndjson', 'full')).toMatchObject({ exit: 2, error: expect.stringMatching(/^Not checked: /) });
  });
});
