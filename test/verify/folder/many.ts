import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from '../../../src/core/entry';
import type { Payload, Unplaced } from '../../../src/core/payload';
import { seal } from '../../../src/core/seal';
import { started } from '../../fakes/payloads';
import { recordOf } from '../../fakes/record-of';
import { JWK, saltAt, signerOf } from '../../vectors/signer';

/** A file of a folder of many: its path below it, and what its record holds besides the entry that opens it. */
export type Many = { readonly file: string; readonly payloads: readonly Unplaced<Payload>[] };

/** The path of one of many files: a hundred to a folder, every fourth as HTML. */
export const pathOf = (place: number): string =>
  `${Math.floor(place / 100)}/record-${place}.${place % 4 === 3 ? 'html' : 'json'}`;

/** Seals a record for each, in a ledger of its own, and writes it below the folder. */
export async function writeMany(folder: string, many: Iterable<Many>): Promise<void> {
  let place = 0;
  for (const { file, payloads } of many) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const record = JSON.stringify(await sealed(payloads, place));
    writeFileSync(path, file.endsWith('.html') ? `<!doctype html>\n<pre id="record">${record}</pre>\n` : record);
    place += 1;
  }
}

/** A record of these entries and the one that opens it, in the ledger of that place. */
export async function sealed(payloads: readonly Unplaced<Payload>[], place: number) {
  const ledger = `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
  const signer = { ...(await signerOf(JWK)), ledger };
  const entries: Entry[] = [];
  for (const payload of [started(), ...payloads]) {
    const last = entries.at(-1);
    entries.push(await seal(payload, signer, last && { ledger, ...last }, saltAt(entries.length % 16)));
  }
  return recordOf(signer, entries);
}
