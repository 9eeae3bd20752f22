import { opendir, stat } from 'node:fs/promises';
import { faultOf, type OpenFault } from '../read-file';

/** Something in a folder, by its path below it: a file to check, or a folder below that could not be opened. */
export type Found = { readonly file: string } & ({ readonly path: string } | { readonly fault: OpenFault });

/**
 * Everything in a folder and in those below but these folders themselves, as the system lists it; undefined where there is no
 * such folder. Links to files are followed when they are opened, links to folders never, so that no way leads round in a circle.
 * Nothing is kept but the names of the folders that are still to be opened.
 */
export async function openFolder(folder: string): Promise<AsyncIterator<Found, void> | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() ? walk(folder) : undefined;
}

async function* walk(top: string): AsyncGenerator<Found, void, void> {
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    try {
      for await (const entry of await opendir(`${top}/${below}`)) {
        const file = `${below}${entry.name}`;
        if (entry.isDirectory()) waiting.push(`${file}/`);
        else yield { file, path: `${top}/${file}` };
      }
    } catch (error) {
      yield { file: below === '' ? '.' : below.slice(0, -1), fault: faultOf(error) };
    }
  }
}
