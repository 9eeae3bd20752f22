import { HELP, LINKEDIN } from './help';

/** A source as the product prints it: where, and the month in which it was read. */
export type Source = { readonly address: string; readonly title: string; readonly read: string };

// The month of `CHECKED` (facts-age.ts), as it stands there; written out, so that the popup need not derive it.
const READ = 'Nov 2026';

/** LinkedIn's own pages that the product quotes or points to; read against public copies in November 2026. */
export const SOURCES = {
  help: { address: HELP, title: 'LinkedIn’s help page', read: READ },
  faq: { address: `${LINKEDIN}/help/linkedin/answer/a5538339`, title: 'LinkedIn’s FAQ on generative AI', read: READ },
  terms: { address: `${LINKEDIN}/help/linkedin/answer/a8059228`, title: 'LinkedIn on its 2025 terms', read: READ },
  policy: { address: `${LINKEDIN}/legal/privacy-policy`, title: 'LinkedIn’s Privacy Policy', read: READ },
  europe: { address: `${LINKEDIN}/legal/privacy/eu`, title: 'LinkedIn’s European Regional Privacy Notice', read: READ },
} as const satisfies Readonly<Record<string, Source>>;

/** LinkedIn's Data Processing Objection Form. */
export const OBJECTION_FORM = `${LINKEDIN}/help/linkedin/ask/TS-DPRO`;
