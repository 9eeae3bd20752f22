import { CHANGE_OF_2025, EUROPEAN_NOTICE, REPORTED, TOOL } from './catalogue/sources';
import { SOURCES, type Source } from './facts';
import { AUTHORITIES, FORMS } from './forms';

// Apart from what the popup shows, so that it does not load them.

/** LinkedIn's pages that the product quotes or points to. */
export const LINKEDIN_PAGES: readonly Source[] = [
  ...Object.values(SOURCES),
  { address: FORMS.object, title: 'source_form_object' },
  { address: FORMS.delete, title: 'source_form_delete' },
  { address: FORMS.copy, title: 'source_form_copy' },
  { address: FORMS.close, title: 'source_form_close' },
];

/** Pages of authorities that the product points to. */
export const AUTHORITY_PAGES: readonly Source[] = [
  { address: AUTHORITIES.ireland, title: 'source_authority_ireland' },
  { address: AUTHORITIES.uk, title: 'source_authority_uk' },
];

/** Where the catalogue knows LinkedIn's settings from; none has an address of its own. */
export const CATALOGUE_SOURCES: readonly string[] = [TOOL, EUROPEAN_NOTICE, REPORTED, CHANGE_OF_2025];
