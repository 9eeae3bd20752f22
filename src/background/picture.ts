import { bytesOfPadded } from '../core/base64';
import { type Bytes, sha256, toBase64url } from '../core/bytes';
import { payloadOf } from '../core/entry';
import type { PictureTaken, Unplaced } from '../core/payload';
import { pngSize } from '../core/png';
import { pictureSentence } from '../core/sentence';
import type { PictureRequest } from '../messages/protocol';
import { ok, refused } from '../messages/result';
import type { Doing, Ports } from './ports';
import { type Frame, sealNext } from './seal-next';

/** Seals the fingerprint of a picture and keeps its bytes with the entry. */
export const addPicture: Doing<PictureRequest> = async (request, ports) => {
  const bytes = pngOf(request);
  if (bytes === undefined) return refused('not-accepted');
  const digest = toBase64url(await sha256(bytes));
  if (await isKept(request, digest, ports)) return ok('nothing-new');
  const { ledger, entry } = await sealNext((frame) => pictureOf(request, digest, bytes.length, frame), ports);
  const picture = { seq: entry.seq, media: 'image/png', bytes: request.bytes } as const;
  await ports.store.append(ledger, entry, {}, { picture });
  return ok('stored');
};

/** The file, if it is a PNG of the size that the message says. */
function pngOf({ bytes: base64, width, height }: PictureRequest): Bytes | undefined {
  const bytes = bytesOfPadded(base64);
  const size = bytes && pngSize(bytes);
  return size?.width === width && size.height === height ? bytes : undefined;
}

// A page that got no answer asks again: the same picture of the same moment is sealed once.
async function isKept({ taken }: PictureRequest, digest: string, { store }: Ports): Promise<boolean> {
  const ledger = (await store.open())?.signer.ledger;
  const lines = ledger === undefined ? [] : await store.entries(ledger);
  return lines.map(payloadOf).some((one) => one?.kind === 'picture' && isSame(one, digest, taken.utc));
}

const isSame = (one: PictureTaken, digest: string, taken: string) => one.digest === digest && one.taken.utc === taken;

function pictureOf(request: PictureRequest, digest: string, size: number, frame: Frame): Unplaced<PictureTaken> {
  const { taken, address, width, height, cropped } = request;
  const sentence = pictureSentence(frame.at, taken, address);
  const [kind, media] = ['picture', 'image/png'] as const;
  return { ...frame, kind, sentence, taken, address, digest, media, size, width, height, cropped };
}
