import { bytesOfPadded } from '../base64';
import { millis } from '../instant';
import { tokensOf } from '../record';
import type { Findings } from './findings';
import type { Step } from './step';
import type { CheckedStamp, CheckStamp } from './verdict';

const UNREADABLE = { ok: false, code: 'stamp-unreadable' } as const;

/** The check of the tokens beside the entries. */
export type Stamps = Step & { readonly fitting: readonly CheckedStamp[] };

/** The step that checks time stamps. @param checkStamp knows ASN.1 */
export function stamps(checkStamp: CheckStamp, { add, stepResult }: Findings): Stamps {
  const fitting: CheckedStamp[] = [];
  let count = 0;
  let isReached = true;
  return {
    fitting,
    async see(opened) {
      const { state, entry } = opened;
      const tokens = tokensOf(entry);
      // What stamps the signature of an entry that did not pass says nothing of that entry.
      if (state === 'failed' && tokens.length > 0) isReached = false;
      if (opened.state !== 'sealed') return;
      const { payload } = opened;
      for (const token of tokens) {
        count += 1;
        const checked = await checkToken(token, opened.entry.jws.signature, checkStamp);
        if (checked.ok) {
          const { time, certificate } = checked;
          fitting.push({ seq: entry.seq, time, certificate, isEarlier: Date.parse(time) < millis(payload.at) });
        } else add('stamps', { code: checked.code, seq: entry.seq });
      }
    },
    end: () => stepResult('stamps', count, isReached),
  };
}

async function checkToken(token: string, signature: string, checkStamp: CheckStamp): ReturnType<CheckStamp> {
  const bytes = bytesOfPadded(token);
  try {
    return bytes === undefined ? UNREADABLE : await checkStamp(bytes, signature);
  } catch {
    return UNREADABLE;
  }
}
