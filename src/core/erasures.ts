import type { Payload } from './payload';
import type { Unseen } from './unseen';

type Erasure = Extract<Payload, { readonly kind: 'erased' }>['erased'];

/** What later entries say was erased, by its place. */
export const erasuresIn = (payloads: readonly Payload[]): ReadonlyMap<number, Erasure> =>
  new Map(payloads.flatMap((one) => (one.kind === 'erased' ? [[one.erased.seq, one.erased]] : [])));

/** Of places without contents, those where a reading may have stood. */
export const unseenAmong = (places: readonly number[], erasures: ReadonlyMap<number, Erasure>): Unseen[] =>
  places.flatMap((seq) => {
    // An erased statement or picture hides no reading; what is left out may have been a reading of any setting.
    const { kind, setting } = erasures.get(seq) ?? { kind: 'observation' };
    return kind === 'observation' ? [{ seq, ...(setting !== undefined && { setting }) }] : [];
  });
