import { OBJECTION_FORM } from './facts';
import { LINKEDIN } from './help';

// Apart from what the popup shows, so that it does not load them.

/** LinkedIn's own forms and pages for what a member can still do. */
export const FORMS = {
  object: OBJECTION_FORM,
  delete: `${LINKEDIN}/help/linkedin/ask/TS-DDF`,
  officer: `${LINKEDIN}/help/linkedin/ask/TSO-DPO`,
  questions: `${LINKEDIN}/help/linkedin/ask/ppq`,
  copy: `${LINKEDIN}/mypreferences/d/download-my-data`,
  close: `${LINKEDIN}/mypreferences/d/close-accounts`,
} as const;

/** Authorities that take complaints. */
export const AUTHORITIES = {
  ireland: 'https://www.dataprotection.ie',
  uk: 'https://ico.org.uk/make-a-complaint/',
} as const;
