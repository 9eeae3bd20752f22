/** What the command was asked for; `unknown` is an option that it does not have. */
export type Asked =
  | { readonly what: 'help' }
  | { readonly what: 'nothing' }
  | { readonly what: 'unknown'; readonly option: string }
  | { readonly what: 'folder'; readonly folder: string }
  /** `--ndjson` with anything but the name of one folder. */
  | { readonly what: 'no-folder' }
  | { readonly what: 'check'; readonly files: readonly string[]; readonly isJson: boolean };

/** Stands for standard input among the names of files. */
export const INPUT = '-';

const LINES = '--ndjson';
const KNOWN: readonly string[] = [LINES, '--json'];

/** Reads the arguments of the command line. After `--` everything is the name of a file. */
export function readArguments(given: readonly string[]): Asked {
  const end = given.indexOf('--');
  const before = end === -1 ? given : given.slice(0, end);
  const after = end === -1 ? [] : given.slice(end + 1);
  const options = before.filter(isOption);
  if (options.includes('--help') || options.includes('-h')) return { what: 'help' };
  const option = options.find((one) => !KNOWN.includes(one));
  if (option !== undefined) return { what: 'unknown', option };
  const files = [...before.filter((one) => !isOption(one)), ...after];
  if (options.includes(LINES)) return folderAmong(files, options);
  return files.length === 0 ? { what: 'nothing' } : { what: 'check', files, isJson: options.includes('--json') };
}

function folderAmong([folder, ...others]: readonly string[], options: readonly string[]): Asked {
  const isOne = folder !== undefined && others.length === 0 && options.every((one) => one === LINES);
  return isOne ? { what: 'folder', folder } : { what: 'no-folder' };
}

const isOption = (argument: string): boolean => argument.startsWith('-') && argument !== INPUT;
