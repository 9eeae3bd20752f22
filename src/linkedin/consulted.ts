import { CHANGE_OF_2025, EUROPEAN_NOTICE, REPORTED, TOOL } from './catalogue/sources';
import { SOURCES } from './facts';
import { AUTHORITIES, FORMS } from './forms';

// Apart from what the popup shows, so that it does not load them.

type Page = { readonly address: string; readonly title: string };

/** LinkedIn's pages that the product quotes or points to. */
export const LINKEDIN_PAGES: readonly Page[] = [
  ...Object.values(SOURCES),
  { address: FORMS.object, title: 'LinkedIn’s Data Processing Objection Form' },
  { address: FORMS.delete, title: 'LinkedIn’s form for deleting data' },
  { address: FORMS.copy, title: 'LinkedIn’s page for a copy of your data' },
  { address: FORMS.close, title: 'LinkedIn’s page for closing the account' },
];

/** Pages of authorities that the product points to. */
export const AUTHORITY_PAGES: readonly Page[] = [
  { address: AUTHORITIES.ireland, title: 'Data Protection Commission, Ireland' },
  { address: AUTHORITIES.uk, title: 'Information Commissioner’s Office, United Kingdom' },
];

/** Where the catalogue knows LinkedIn's settings from; none has an address of its own. */
export const CATALOGUE_SOURCES: readonly string[] = [TOOL, EUROPEAN_NOTICE, REPORTED, CHANGE_OF_2025];
