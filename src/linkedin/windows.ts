import type { Day } from '../core/day';
import type { Region } from '../core/region';
import type { RegionFacts, RegionWindow } from '../core/window/region-window';
import { SOURCES, type Source } from './facts';

/** The day on which LinkedIn's policy first named this use, effective the same day. */
const POLICY_DAY = '2024-09-18';
/** The day on which LinkedIn's terms of 2025 came into force. */
const TERMS_DAY = '2025-11-03';

const sincePolicy: RegionWindow = { from: POLICY_DAY, isAtLatest: true, to: null };
const sinceTerms: RegionWindow = { from: TERMS_DAY, isAtLatest: false, to: null };
const until = (to: Day): RegionWindow => ({ from: null, isAtLatest: false, to });

/** Who announced that it was suspended, or reported it: a key, and when, if that is known; no page of theirs is linked. */
type Announced = { readonly text: string; readonly day?: Day };

type Sourced = RegionFacts & {
  readonly sources: readonly Source[];
  readonly announced?: Announced;
};

/** When training of AI that creates content was possible, by region: "on by default from" (interface, section 9.2). */
export const WINDOWS: Readonly<Record<Region, Sourced>> = {
  us: { windows: [sincePolicy], isReported: false, sources: [SOURCES.policy] },
  eu: { windows: [sinceTerms], isReported: false, sources: [SOURCES.europe] },
  uk: {
    windows: [until('2024-09-20'), sinceTerms],
    isReported: false,
    sources: [SOURCES.europe],
    announced: { text: 'window_announced_uk', day: '2024-09-20' },
  },
  hk: {
    windows: [until('2024-10-11'), sinceTerms],
    isReported: false,
    sources: [SOURCES.terms],
    announced: { text: 'window_announced_hk', day: '2024-10-15' },
  },
  ca: {
    windows: [until('2024-12-10'), sinceTerms],
    isReported: false,
    sources: [SOURCES.terms],
    announced: { text: 'window_announced_ca', day: '2024-12-10' },
  },
  cn: { windows: [], isReported: false, sources: [], announced: { text: 'window_announced_cn' } },
  other: {
    windows: [sincePolicy],
    isReported: true,
    sources: [SOURCES.policy],
    announced: { text: 'window_announced_other' },
  },
};
