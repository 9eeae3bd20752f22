import { instantAt } from '../../src/core/instant';
import type { Summary, SummaryRow } from '../../src/core/summary';

/** The key of the browser that the summaries are of, and the link of its newest entry. */
export const KID = 'k'.repeat(43);
export const LINK = 'l'.repeat(43);

const DAY = 86_400_000;
/** A moment, that many days after the first. */
export const day = (days: number) => instantAt(Date.parse('2026-11-01T10:00:00.000Z') + days * DAY, 60);

export const row = (given: Partial<SummaryRow> = {}): SummaryRow => ({
  account: 'A',
  value: 'off',
  fresh: true,
  at: day(0),
  ...given,
});

/** What a browser shared: of each setting its rows. */
export const summary = (
  settings: readonly (readonly [string, readonly SummaryRow[]])[],
  browser = 'Firefox 153',
): Summary => ({
  browser,
  kid: KID,
  head: { seq: 12, link: LINK },
  settings: new Map(settings),
});
