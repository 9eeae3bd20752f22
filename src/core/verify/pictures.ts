import { bytesOfPadded } from '../base64';
import { sha256, toBase64url } from '../bytes';
import type { Picture } from '../kept';
import type { Payload } from '../payload';
import type { RecordFile } from '../record';
import type { Findings } from './findings';
import type { Step } from './step';

/** The check of the bytes that `picture` entries fix. An entry whose bytes are not in the file is no fault. */
export function pictures({ pictures: rows }: RecordFile, { add, stepResult }: Findings): Step {
  const waiting = new Map<number, Picture>();
  let isReached = true;
  for (const row of rows) {
    if (waiting.has(row.seq)) add('pictures', { code: 'picture', seq: row.seq });
    waiting.set(row.seq, row);
  }
  return {
    async see(opened) {
      const row = waiting.get(opened.entry.seq);
      if (row === undefined) return;
      waiting.delete(row.seq);
      if (opened.state === 'failed') isReached = false;
      else if (opened.state === 'left-out' || !(await isPictureOf(row, opened.payload)))
        add('pictures', { code: 'picture', seq: row.seq });
    },
    end() {
      for (const seq of waiting.keys()) add('pictures', { code: 'picture', seq });
      return stepResult('pictures', rows.length, isReached);
    },
  };
}

async function isPictureOf({ media, bytes: base64 }: Picture, payload: Payload): Promise<boolean> {
  if (payload.kind !== 'picture' || media !== payload.media) return false;
  const bytes = bytesOfPadded(base64);
  if (bytes?.length !== payload.size) return false;
  return toBase64url(await sha256(bytes)) === payload.digest;
}
