import type { Texts } from '../../core/texts';
import { OUTCOMES, type Verdict } from '../../core/verify/verdict';
import { plain } from '../../export/plain';
import { countsLine } from '../../export/verdict/several';
import { EXIT_USAGE, exitOfAll } from '../exit';
import type { Told } from './check-line';
import { checkAll, type Lanes } from './lanes';
import type { Found } from './walk';

/** After how many files it is said how many there were. */
const SAID_EVERY = 1000;

/** What the check of a folder reaches the world by. */
export type FolderWorld = {
  readonly openFolder: (folder: string) => Promise<AsyncIterator<Found, void> | undefined>;
  readonly lanes: Lanes;
  /** Writes a line, and resolves when it was taken: false where nobody reads any more. */
  readonly tell: (line: string) => Promise<boolean>;
  readonly complain: (text: string) => void;
};

/** Checks all files of a folder and of those below, with one line of JSON for each. Gives the exit code. */
export async function checkFolder(folder: string, world: FolderWorld, texts: Texts): Promise<number> {
  const { complain } = world;
  const found = await world.openFolder(folder);
  if (found === undefined) {
    complain(texts('verify_folder_none', { folder: plain(folder) }));
    return EXIT_USAGE;
  }
  const { isHeard, counts, n } = await tellAll(found, world, texts);
  // Whoever stopped reading wants no more words, and did not hear of every file.
  if (!isHeard) return exitOfAll(['unreadable', ...came(counts)]);
  complain(`${countsLine(counts, texts)}\n${texts('verify_not_true')}`);
  // Where nothing was checked, nothing is unchanged.
  return n === 0 ? EXIT_USAGE : exitOfAll(came(counts));
}

type Counts = Record<Verdict['outcome'], number>;

const came = (counts: Counts) => OUTCOMES.filter((outcome) => counts[outcome] > 0);

async function tellAll(found: AsyncIterator<Found, void>, { lanes, tell, complain }: FolderWorld, texts: Texts) {
  const counts: Counts = { unchanged: 0, mismatch: 0, unreadable: 0 };
  let n = 0;
  let isHeard = true;
  const count = async ({ outcome, text }: Told) => {
    isHeard = (await tell(text)) && isHeard;
    if (!isHeard) return false;
    counts[outcome] += 1;
    n += 1;
    if (n % SAID_EVERY === 0) complain(texts('verify_so_far', { n }));
    return true;
  };
  await checkAll(found, lanes, count, texts);
  return { isHeard, counts, n };
}
