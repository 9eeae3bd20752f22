import type { Day } from '../day';

/** A time during which training was possible in a region, as far as that is published; never a number of days. */
export type RegionWindow = {
  /** The first day; null where it is not published. */
  readonly from: Day | null;
  /** Whether it may have begun before that day. */
  readonly isAtLatest: boolean;
  /** The last day; null where it goes on. */
  readonly to: Day | null;
};

/** What is known of a region. */
export type RegionFacts = {
  /** In order; none where LinkedIn listed the region as not used. */
  readonly windows: readonly RegionWindow[];
  /** Reported by the press alone: no list of countries is published. */
  readonly isReported: boolean;
};
