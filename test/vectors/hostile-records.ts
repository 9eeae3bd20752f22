import { HOSTILE } from '../export/hostile';
import { fileOf, forged } from './forge';
import { LIFE } from './life';
import { at, PROGRAM } from './lines';

/** Records of a holder who seals hostile texts wherever a text may stand; each is in order by its signatures and links. */
export async function hostileRecords(): Promise<string[]> {
  return Promise.all(
    HOSTILE.flatMap((text) => [sealedIn({ sentence: text, text }, text), sealedIn({ [text]: 1 }, text), named(text)]),
  );
}

const noStamp = () => Buffer.from([]);

/** A record whose fourth entry, a statement, says something else, and which calls the program by that name. */
async function sealedIn(payload: Record<string, unknown>, name: string): Promise<string> {
  const lines = LIFE.map(({ isStamped: _stamp, ...line }, place) => (place === 4 ? { ...line, payload } : line));
  const record = await forged(lines, noStamp);
  const made = { program: { ...PROGRAM, name: name.slice(0, 60) }, at: at('2026-12-09T07:05:30.000Z') };
  return fileOf({ ...record, made });
}

/** A record with a member of that name, twice as deep as it may be known. */
async function named(name: string): Promise<string> {
  const lines = LIFE.map(({ isStamped: _stamp, ...line }) => line);
  return fileOf({ ...(await forged(lines, noStamp)), [name]: { [name]: name } });
}
