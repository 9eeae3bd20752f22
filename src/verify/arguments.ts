/** What the command was asked for; `unknown` is an option that it does not have. */
export type Asked =
  | { readonly what: 'help' }
  | { readonly what: 'nothing' }
  | { readonly what: 'unknown'; readonly option: string }
  | { readonly what: 'check'; readonly files: readonly string[]; readonly isJson: boolean };

/** Stands for standard input among the names of files. */
export const INPUT = '-';

/** Reads the arguments of the command line. After `--` everything is the name of a file. */
export function readArguments(given: readonly string[]): Asked {
  const end = given.indexOf('--');
  const before = end === -1 ? given : given.slice(0, end);
  const after = end === -1 ? [] : given.slice(end + 1);
  const options = before.filter(isOption);
  if (options.includes('--help') || options.includes('-h')) return { what: 'help' };
  const option = options.find((one) => one !== '--json');
  if (option !== undefined) return { what: 'unknown', option };
  const files = [...before.filter((one) => !isOption(one)), ...after];
  return files.length === 0 ? { what: 'nothing' } : { what: 'check', files, isJson: options.includes('--json') };
}

const isOption = (argument: string): boolean => argument.startsWith('-') && argument !== INPUT;
