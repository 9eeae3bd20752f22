import { expect, test } from 'vitest';
import { type Asked, readArguments } from '../../src/verify/arguments';

const check = (isJson: boolean, ...files: readonly string[]): Asked => ({ what: 'check', files, isJson });

test.each<readonly [line: string, asked: Asked]>([
  ['', { what: 'nothing' }],
  ['a.json', check(false, 'a.json')],
  ['a.json b.html', check(false, 'a.json', 'b.html')],
  ['--json a.json', check(true, 'a.json')],
  ['a.json --json', check(true, 'a.json')],
  ['-', check(false, '-')],
  ['--json', { what: 'nothing' }],
  ['--', { what: 'nothing' }],
  ['-- --json', check(false, '--json')],
  ['--json -- -x.json', check(true, '-x.json')],
  ['--ndjson records', { what: 'folder', folder: 'records' }],
  ['records --ndjson', { what: 'folder', folder: 'records' }],
  ['--ndjson -- --json', { what: 'folder', folder: '--json' }],
  ['--ndjson', { what: 'no-folder' }],
  ['--ndjson one two', { what: 'no-folder' }],
  ['--ndjson --json records', { what: 'no-folder' }],
  ['--help', { what: 'help' }],
  ['-h a.json', { what: 'help' }],
  ['--unknown --help', { what: 'help' }],
  ['--Json a.json', { what: 'unknown', option: '--Json' }],
  ['a.json -v', { what: 'unknown', option: '-v' }],
])('%s', (line, asked) => {
  expect(readArguments(line.split(' ').filter((word) => word !== ''))).toEqual(asked);
});
