import type { Bytes } from '../core/bytes';
import type { Entry, Line } from '../core/entry';
import type { TimeStamp } from '../core/kept';
import { entryOf } from './find-entry';
import { openReply, type ReplyFault, readReply } from './read-reply';
import { nonceFor, stampRequest } from './request';

// All of this folder that a page needs in order to add a stamp: loaded when somebody wants one.

export type Answer =
  | { readonly ok: true; readonly stamp: TimeStamp }
  | ({ readonly ok: false } & (ReplyFault | { readonly fault: 'no-entry' }));

/** The request for a stamp over one entry, as it is sent or saved as a `.tsq` file. */
export async function requestFor({ salt, jws }: Entry): Promise<Bytes> {
  return stampRequest(jws.signature, await nonceFor(salt, jws.signature));
}

/** The stamp in the reply to `requestFor` the same entry, or why it is none. Never throws. */
export async function answerTo({ seq, salt, jws }: Entry, reply: Bytes): Promise<Answer> {
  const { signature } = jws;
  const read = await readReply(reply, { signature, nonce: await nonceFor(salt, signature) });
  if (!read.ok) return read;
  const { token, time, certificate } = read;
  return { ok: true, stamp: { seq, token, time, authority: certificate.subject } };
}

/** The stamp in a reply from a file (`.tsr`), for whichever entry it is; `no-entry` where it is for none of these. */
export async function answerFrom(lines: readonly Line[], reply: Bytes): Promise<Answer> {
  const opened = openReply(reply);
  if (!opened.ok) return opened;
  const entry = await entryOf(opened.token, lines);
  return entry === undefined ? { ok: false, fault: 'no-entry' } : answerTo(entry, reply);
}
