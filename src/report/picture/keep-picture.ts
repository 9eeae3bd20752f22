import { bytesOfPadded } from '../../core/base64';
import { sha256, toBase64url } from '../../core/bytes';
import { payloadOf } from '../../core/entry';
import type { PixelSize } from '../../core/png';
import { PICTURE_MAX } from '../../core/record';
import { ok, type Result, refused } from '../../messages/result';
import type { Draft } from '../../platform/picture-draft';
import { type AskRefusal, ask } from '../ask';
import type { Ports } from '../ports';
import { readKept } from '../read-kept';
import { type Crop, isWhole, sizeOf } from './crop';
import { base64In } from './png-address';

/** `seq` of the entry that seals it, where the history could be read again. */
export type KeptAs = { readonly seq: number | undefined };

/**
 * Why the picture was not kept. The first are the background's; `changed` is a draft that another tab kept, replaced or
 * threw away.
 */
export type KeepRefusal = AskRefusal | 'not-cut' | 'too-large' | 'changed';

/** Has the part that the member chose sealed and kept, and drops the draft. Of a refused one the draft stays. */
export async function keepPicture(
  draft: Draft,
  crop: Crop,
  size: PixelSize,
  ports: Ports,
): Promise<Result<KeptAs, KeepRefusal>> {
  if (!(await isWaiting(draft, ports))) return refused('changed');
  const cropped = !isWhole(crop, size);
  // A picture that is kept whole keeps the very bytes that the browser took.
  const bytes = cropped ? await ports.cutOut(draft.image, crop).catch(() => undefined) : base64In(draft.image);
  if (bytes === undefined) return refused('not-cut');
  if (bytes.length > PICTURE_MAX) return refused('too-large');
  const { taken, address } = draft;
  const asked = await ask({ type: 'picture', taken, address, bytes, ...sizeOf(crop), cropped }, ports);
  if (!asked.ok) return asked;
  // It is sealed now; a draft that stays is no loss, and the background keeps nothing twice.
  await ports.dropDraft().catch(() => undefined);
  return ok({ seq: await entryOf(bytes, draft, ports) });
}

/** Drops the draft. `not-dropped` is a browser that does not let go of it. */
export async function throwAway(draft: Draft, ports: Ports): Promise<Result<'thrown-away', 'changed' | 'not-dropped'>> {
  if (!(await isWaiting(draft, ports))) return refused('changed');
  return ports.dropDraft().then(
    () => ok('thrown-away'),
    () => refused('not-dropped'),
  );
}

async function isWaiting({ taken }: Draft, ports: Ports): Promise<boolean> {
  const waiting = await ports.readDraft().catch(() => undefined);
  return waiting?.taken.utc === taken.utc;
}

// Read again, so that what is said of it is what the history holds.
async function entryOf(base64: string, { taken }: Draft, ports: Ports): Promise<number | undefined> {
  const read = await readKept(ports);
  const bytes = bytesOfPadded(base64);
  if (!read.ok || bytes === undefined) return undefined;
  const digest = toBase64url(await sha256(bytes));
  const own = read.value.find(({ origin }) => origin === 'own');
  const payloads = own?.history.entries.map(payloadOf) ?? [];
  return payloads.find((one) => one?.kind === 'picture' && one.digest === digest && one.taken.utc === taken.utc)?.seq;
}
