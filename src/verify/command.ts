import type { Texts, Words } from '../core/texts';
import type { CheckStamp } from '../core/verify/verdict';
import { plain } from '../export/plain';
import { type Asked, readArguments } from './arguments';
import { type Checked, checkFile, outcomeOf } from './check-file';
import { EXIT_USAGE, exitOfAll } from './exit';
import { checkFolder, type FolderWorld } from './folder/check-folder';
import { jsonOf } from './json';
import { detailLines, helpLines, resultLine, summaryLines } from './lines';
import type { FileBytes } from './read-file';

/** What the command reaches the world by. Each text is written with a line end after it. */
export type World = FolderWorld & {
  readonly read: (file: string) => Promise<FileBytes>;
  readonly write: (text: string) => void;
};

type Check = Extract<Asked, { readonly what: 'check' }>;

/** Runs the command: checks files one after the other and says what came of it. Gives the exit code. */
export async function command(
  given: readonly string[],
  world: World,
  checkStamp: CheckStamp,
  words: Words,
): Promise<number> {
  const { texts } = words;
  const asked = readArguments(given);
  if (asked.what === 'check') return check(asked, world, checkStamp, words).catch(() => failed(world, texts));
  if (asked.what === 'folder') return checkFolder(asked.folder, world, texts).catch(() => failed(world, texts));
  if (asked.what === 'help') {
    world.write(helpLines(texts).join('\n'));
    return 0;
  }
  world.complain([misunderstood(asked, texts), '', ...helpLines(texts)].join('\n'));
  return EXIT_USAGE;
}

async function check({ files, isJson }: Check, world: World, checkStamp: CheckStamp, words: Words) {
  const results: Checked[] = [];
  // One after the other, so that no more than one record is in memory.
  for (const file of files) {
    const result = await checkFile(file, await world.read(file), checkStamp, words.texts);
    results.push(result);
    if (!isJson) world.write(resultLine(result, words));
  }
  const closing = isJson ? [jsonOf(results)] : closingLines(results, words);
  if (closing.length > 0) world.write(closing.join('\n'));
  return exitOfAll(results.map(outcomeOf));
}

function closingLines(results: readonly Checked[], words: Words): string[] {
  const [alone, ...others] = results;
  return alone !== undefined && others.length === 0 ? detailLines(alone, words) : summaryLines(results, words);
}

// An exception that nobody catches ends Node with 1, which would say that a record does not match.
function failed(world: World, texts: Texts): number {
  world.complain(texts('verify_failed'));
  return EXIT_USAGE;
}

type Misunderstood = Extract<Asked, { readonly what: 'nothing' | 'no-folder' | 'unknown' }>;

function misunderstood(asked: Misunderstood, texts: Texts): string {
  if (asked.what === 'unknown') return texts('verify_usage_option', { option: plain(asked.option) });
  return texts(asked.what === 'nothing' ? 'verify_usage_none' : 'verify_usage_folder');
}
