import type { Line } from '../../src/core/entry';
import { historyOf } from '../../src/core/history';
import type { Picture, TimeStamp } from '../../src/core/kept';
import { type RecordFile, recordEntries } from '../../src/core/record';
import { RECORD_CONTEXT } from '../../src/core/record-context';
import type { Signer } from '../../src/core/seal';
import { thumbprint } from '../../src/core/thumbprint';
import { AT, PROGRAM } from './payloads';

type Given = { readonly stamps?: readonly TimeStamp[]; readonly pictures?: readonly Picture[] };

/** The record that a person would export of these lines. */
export async function recordOf(signer: Signer, lines: readonly Line[], given: Given = {}): Promise<RecordFile> {
  const { ledger, publicKey: jwk } = signer;
  const { stamps = [], pictures = [] } = given;
  const { seq, link } = lines.at(-1) ?? { seq: 0, link: '' };
  return {
    '@context': RECORD_CONTEXT,
    format: 'optout-record',
    version: 1,
    made: { program: PROGRAM, at: AT },
    ledger,
    key: { kid: await thumbprint(jwk), jwk },
    head: { seq, link },
    entries: recordEntries({ history: historyOf(ledger, lines, undefined), stamps }),
    pictures: [...pictures],
  };
}

/** A time stamp as the page keeps it; nothing here reads its token. */
export const stampAt = (seq: number, token = 'c3RhbXA='): TimeStamp => ({
  seq,
  token,
  time: '2026-11-24T09:00:00Z',
  authority: 'Time authority of the tests',
});
