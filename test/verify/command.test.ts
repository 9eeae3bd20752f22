import { describe, expect, test } from 'vitest';
import { exitOfAll } from '../../src/verify/exit';
import { HOSTILE } from '../export/hostile';
import { quotedIn, sources } from '../meta/sources';
import { run } from './run-command';

describe('one file', () => {
  const cases: readonly (readonly [file: string, exit: number, first: RegExp])[] = [
    ['good.json', 0, /^good\.json: Unchanged since it was sealed\. Entry 9 /],
    ['good.html', 0, /^good\.html: Unchanged since it was sealed\. Entry 9 /],
    ['link.json', 1, /^link\.json: Does not match\. Entry 8: .* Do not rely on this file\.$/],
    ['payload-kind.json', 2, /^payload-kind\.json: Cannot be read as a record: entry 4, /],
    ['no-record.html', 2, /: Cannot be read as a record: the HTML holds no record\. Nothing was changed\.$/],
    ['latin-1.json', 2, /: Cannot be read as a record: it is not JSON text\. /],
    ['empty.json', 2, /: Cannot be read as a record: it is not JSON text\. /],
    ['long.json', 2, /: Cannot be read as a record: it is too large to be read\. /],
    ['longer.json', 2, /: Cannot be read as a record: it is too large to be read\. /],
    ['nowhere.json', 2, /^nowhere\.json: Cannot be opened: there is no such file\. /],
    ['folder', 2, /^folder: Cannot be opened: this is a folder\. /],
    ['closed', 2, /^closed: Cannot be opened: the system refused to read it\. /],
  ];
  test.each(cases)('%s', async (file, exit, first) => {
    const ran = await run(file);
    expect(ran.out.split('\n')[0]).toMatch(first);
    expect(ran).toMatchObject({ exit, error: '' });
  });

  test('is told in two parts, with the sentences that are sealed', async () => {
    const { out } = await run('good.html');
    const titles = out.split('\n').filter((_line, place, all) => place > 0 && all[place - 1] === '');
    expect(titles).toEqual([
      'What was checked',
      'What the file holds',
      'The sentences of 8 sealed entries',
      'What this does not show',
    ]);
    expect(out).toContain('  Entry 9: On 9 December 2026 at 08:02:11');
    expect(out).toContain('The readable part of an HTML file is not sealed.');
  });

  test('shows no sentence of a record that does not match', async () => {
    const { out } = await run('link.json');
    expect(out).toContain('What is wrong\n  Entry 8: its link does not fit the entries before it.');
    expect(out).not.toContain('Entry 9: On');
    expect(out).toContain('What this does not show\n');
  });
});

describe('several files', () => {
  test('have a line each and then a summary; those that cannot be opened stop nothing', async () => {
    const { exit, out } = await run('nowhere.json', 'good.json', 'folder', 'link.json');
    const lines = out.split('\n');
    expect(lines.slice(0, 4).map((line) => /^(\S+): (\w+ \w+)/.exec(line)?.slice(1))).toEqual([
      ['nowhere.json', 'Cannot be'],
      ['good.json', 'Unchanged since'],
      ['folder', 'Cannot be'],
      ['link.json', 'Does not'],
    ]);
    expect(lines[5]).toBe('4 files: 1 unchanged since sealed, 1 not matching, 2 not readable.');
    expect(out).toContain('What this does not show\n');
    expect(exit).toBe(1);
  });

  test.each([
    [['unchanged', 'unchanged'], 0],
    [['unchanged', 'unreadable'], 2],
    [['unreadable', 'mismatch', 'unchanged'], 1],
    [['mismatch', 'unreadable'], 1],
  ] as const)('%s: the worst counts', (outcomes, exit) => expect(exitOfAll(outcomes)).toBe(exit));
});

describe('names of files', () => {
  test.each(HOSTILE.map((name) => [JSON.stringify(name), name] as const))(
    '%s cannot steer a terminal',
    async (_what, name) => {
      for (const { out } of [await run(name), await run(name, 'good.json')]) {
        expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }
      expect((await run(`--${name}`)).error.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    },
  );
});

describe('how it is called', () => {
  test('is said on request', async () => {
    const { exit, out, error } = await run('--help');
    expect(out).toContain('Usage: node verify.mjs [--json] FILE...\nUsage: node verify.mjs --ndjson FOLDER\n');
    expect(out).toContain('Exit code: 0 unchanged since it was sealed, 1 does not match, 2 cannot be read.');
    expect({ exit, error }).toEqual({ exit: 0, error: '' });
  });

  test('what fails is never taken for a record that does not match', async () => {
    expect(await run('good.json', 'broken')).toMatchObject({ exit: 2, error: expect.stringMatching(/^Not checked: /) });
  });

  test.each([
    [[], 'Name at least one file.'],
    [['--ndjson'], 'Name one folder after --ndjson, and nothing else.'],
    [['--verbose', 'good.json'], 'This command has no option --verbose.'],
  ] as const)('%s is not understood, and nothing is checked', async (given, why) => {
    const { exit, out, error } = await run(...given);
    expect(error.split('\n')[0]).toBe(why);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
  });
});

test('all texts of the command are among those that its build keeps', () => {
  const named = sources('.ts')
    .filter(({ path }) => path.startsWith('verify/') || path.startsWith('export/verdict'))
    .flatMap(({ text }) => quotedIn(text).filter((quoted) => /^[a-z]+_[a-z_]+$/.test(quoted)));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((key) => !key.startsWith('verify_'))).toEqual([]);
});
