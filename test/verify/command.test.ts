import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RECORD_MAX } from '../../src/core/record';
import { checkStamp } from '../../src/timestamp/check-stamp';
import { command } from '../../src/verify/command';
import { exitOfAll } from '../../src/verify/exit';
import { checkLine } from '../../src/verify/folder/check-line';
import type { Found } from '../../src/verify/folder/walk';
import type { FileBytes } from '../../src/verify/read-file';
import { HOSTILE } from '../export/hostile';
import { quotedIn, sources } from '../meta/sources';
import { WORDS } from '../ui/words';
import { TAMPERED_DIR } from '../vectors/tampered';

const vector = (file: string): FileBytes => ({
  ok: true,
  bytes: new Uint8Array(readFileSync(join(TAMPERED_DIR, file))),
});

/** What there is to read, by name. */
const FILES: Readonly<Record<string, FileBytes>> = {
  'good.json': vector('good.json'),
  'good.html': vector('good.html'),
  'link.json': vector('link.json'),
  'no-record.html': vector('no-record.html'),
  'payload-kind.json': vector('payload-kind.json'),
  'latin-1.json': { ok: true, bytes: new Uint8Array([0x7b, 0x22, 0xe4, 0x22, 0x7d]) },
  'empty.json': { ok: true, bytes: new Uint8Array() },
  'long.json': { ok: false, why: 'too-large' },
  'longer.json': { ok: true, bytes: new Uint8Array(RECORD_MAX + 1).fill(0x20) },
  folder: { ok: false, why: 'folder' },
  closed: { ok: false, why: 'refused' },
};

/** Folders, by name, and what is in them. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  good: ['good.json', 'good.html'],
  mixed: ['good.json', 'nowhere.json', 'link.json', 'empty.json'],
  unreadable: ['good.json', 'empty.json'],
  empty: [],
  full: ['good.json', 'disk full'],
  unheard: ['good.json', 'reader gone', 'link.json', 'good.json', 'good.json'],
  many: Array.from({ length: 2001 }, () => 'empty.json'),
};

async function* foundIn(files: readonly string[]): AsyncGenerator<Found, void> {
  for (const file of files) yield { file, path: file };
}

const checkHere = (file: string) => checkLine(file, FILES[file] ?? { ok: false, why: 'missing' }, checkStamp, WORDS);

/** Runs the command on these files, and gives what it wrote. */
async function run(...given: readonly string[]) {
  const written: string[] = [];
  const complained: string[] = [];
  const world = {
    read: async (file: string): Promise<FileBytes> => {
      if (file === 'broken') throw new RangeError('out of memory');
      return FILES[file] ?? { ok: false, why: 'missing' };
    },
    write: (text: string) => void written.push(text),
    complain: (text: string) => void complained.push(text),
    openFolder: async (folder: string) => FOLDERS[folder] && foundIn(FOLDERS[folder]),
    lanes: { count: 2, start: () => ({ check: checkHere, end: () => undefined }) },
    tell: async (line: string) => {
      if (line.includes('disk full')) throw new Error('no space left');
      written.push(line);
      return !line.includes('reader gone');
    },
  };
  const exit = await command(given, world, checkStamp, WORDS);
  return { exit, out: written.join('\n'), error: complained.join('\n') };
}

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
