import { type Instant, isBehind } from '../instant';
import type { Findings } from './findings';
import type { Step } from './step';

/**
 * The entries that pass by themselves: how many, the device's times of the first and the last of them, and before how many its
 * clock went back.
 */
export type Signatures = Step & {
  readonly passed: () => {
    readonly entries: number;
    readonly clockBacks: number;
    readonly from?: Instant;
    readonly to?: Instant;
  };
};

/** The step that tells which entries pass by themselves. */
export function signatures({ add, stepResult }: Findings): Signatures {
  let count = 0;
  let entries = 0;
  let clockBacks = 0;
  let times: { readonly from: Instant; readonly to: Instant } | undefined;
  return {
    see(opened) {
      if (opened.state === 'left-out') return;
      count += 1;
      if (opened.state === 'sealed') {
        entries += 1;
        if (isBehind(opened.payload.at, times?.to)) clockBacks += 1;
        times = { from: times?.from ?? opened.payload.at, to: opened.payload.at };
      } else if (opened.problem !== undefined) {
        add('signatures', opened.problem);
      }
    },
    end: () => stepResult('signatures', count, true),
    passed: () => ({ entries, clockBacks, ...times }),
  };
}
