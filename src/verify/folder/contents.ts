import { erasuresIn, unseenAmong } from '../../core/erasures';
import { type AccountNames, namesIn } from '../../core/names';
import type { Observation, Payload } from '../../core/payload';
import type { Unseen } from '../../core/unseen';

/** What the sealed entries of one record say, as far as a line tells of it. */
export type Contents = {
  readonly observations: readonly Observation[];
  readonly names: AccountNames;
  readonly unseen: readonly Unseen[];
};

/** Collects contents as a check comes by them. They count where nothing is wrong: then every place from 0 on is there. */
export function collected(): {
  readonly see: (payload: Payload) => void;
  /** @param places how many there are, with contents or without */
  readonly end: (places: number) => Contents;
} {
  const told: Payload[] = [];
  const sealed = new Set<number>();
  return {
    see(payload) {
      sealed.add(payload.seq);
      if (payload.kind !== 'picture') told.push(payload);
    },
    end(places) {
      const leftOut = Array.from({ length: places }, (_none, seq) => seq).filter((seq) => !sealed.has(seq));
      return {
        observations: told.filter((one) => one.kind === 'observation'),
        names: namesIn(told),
        unseen: unseenAmong(leftOut, erasuresIn(told)),
      };
    },
  };
}
