import { handle } from '../../src/background/handle';
import type { Ports } from '../../src/background/ports';
import type { Line } from '../../src/core/entry';
import type { Picture, TimeStamp } from '../../src/core/kept';
import type { Written } from '../../src/messages/protocol';
import { newSigner } from '../../src/platform/keys';
import { sealedAll } from '../fakes/begun';
import { observed, started, stated } from '../fakes/payloads';
import { recordOf } from '../fakes/record-of';

/** The key of another browser, and its history: on, a statement, off. */
export const SIGNER = await newSigner();
export const LEDGER = SIGNER.ledger;
export const OFF = observed({
  pass: 2,
  reading: { outcome: 'read', value: 'off', rung: 'setting-key', basis: 'confirmed', change: 'found' },
});
export const LINES = await sealedAll([started(), observed(), stated(), OFF], SIGNER);

export const STORED: Written = { ok: true, value: 'stored' };
export const NOTHING_NEW: Written = { ok: true, value: 'nothing-new' };
export const CONFLICT: Written = { ok: false, refusal: 'conflict' };
export const NOT_ACCEPTED: Written = { ok: false, refusal: 'not-accepted' };

type Given = {
  readonly signer?: typeof SIGNER;
  readonly stamps?: readonly TimeStamp[];
  readonly pictures?: readonly Picture[];
};

/** Imports a record of these lines, as the page does that has checked its stamps. */
export async function importing(ports: Ports, lines: readonly Line[], given: Given = {}): Promise<Written> {
  const { signer = SIGNER, stamps = [] } = given;
  const text = JSON.stringify(await recordOf(signer, lines, given));
  return handle({ type: 'import', text, stamps }, ports);
}
