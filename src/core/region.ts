/**
 * The regions between which it differs when training was possible. The holder names theirs; it is never told from an address,
 * a language or a time zone. `eu`: EU, EEA and Switzerland; `other`: none of the others.
 */
export const REGIONS = ['us', 'eu', 'uk', 'hk', 'ca', 'cn', 'other'] as const;
export type Region = (typeof REGIONS)[number];

/** Key of a region's name. */
export const regionKey = (region: Region): string => `region_${region}`;
