import type { Region } from './region';

/** The laws, or the lack of a sourced one, between which letters, controllers and terms differ. */
export const REGIMES = ['gdpr', 'swiss', 'uk', 'california', 'us', 'hk', 'ca', 'cn', 'other'] as const;
export type Regime = (typeof REGIMES)[number];

/** The laws that letters can cite. */
export type Law = 'gdpr' | 'uk' | 'california';

/** Which of them there are in a region; where there are two the person says which is theirs. */
export const REGIMES_IN: Readonly<Record<Region, readonly Regime[]>> = {
  us: ['california', 'us'],
  eu: ['gdpr', 'swiss'],
  uk: ['uk'],
  hk: ['hk'],
  ca: ['ca'],
  cn: ['cn'],
  other: ['other'],
};

/** Those that a region does not tell apart. */
export const REGIMES_ASKED: readonly Regime[] = Object.values(REGIMES_IN).flatMap((there) =>
  there.length > 1 ? there : [],
);

/** The regime of what the person chose; undefined until they have said enough, since it is never guessed. */
export function regimeOf(options: {
  readonly region: Region | null;
  readonly regime: Regime | null;
}): Regime | undefined {
  if (options.region === null) return undefined;
  const there = REGIMES_IN[options.region];
  return there.length === 1 ? there[0] : there.find((one) => one === options.regime);
}
