import type { Day } from '../core/day';
import { HELP, LINKEDIN } from './help';

/** A page that a fact is known from: where, and the key of its name. All were read in the month of {@link CHECKED}. */
export type Source = { readonly address: string; readonly title: string };

/** The day on which the facts were checked, against public copies of their sources. */
export const CHECKED: Day = '2026-11-23';

/** LinkedIn's own pages that the product quotes or points to. */
export const SOURCES = {
  help: { address: HELP, title: 'source_help' },
  faq: { address: `${LINKEDIN}/help/linkedin/answer/a5538339`, title: 'source_faq' },
  terms: { address: `${LINKEDIN}/help/linkedin/answer/a8059228`, title: 'source_terms' },
  policy: { address: `${LINKEDIN}/legal/privacy-policy`, title: 'source_policy' },
  europe: { address: `${LINKEDIN}/legal/privacy/eu`, title: 'source_europe' },
} as const satisfies Readonly<Record<string, Source>>;

/** LinkedIn's Data Processing Objection Form. */
export const OBJECTION_FORM = `${LINKEDIN}/help/linkedin/ask/TS-DPRO`;
