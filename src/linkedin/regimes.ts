import type { Term } from '../core/due';
import type { Law, Regime } from '../core/regime';
import type { RequestKind } from '../core/reply';

/** Where a letter to LinkedIn goes, line by line. */
type Controller = readonly [name: string, ...address: string[]];

/** What a regime gives its people. */
export type RegimeFacts = {
  readonly controller: Controller;
  /** The law that letters can cite; absent where none is sourced. */
  readonly law?: Law;
  /** Until when LinkedIn must answer; nothing where no term is sourced. */
  readonly terms: Readonly<Partial<Record<RequestKind, Term>>>;
  /** Key of the sentence on these terms. */
  readonly deadline: string;
  /** Key of the authority's name. */
  readonly authority?: string;
};

const IRELAND: Controller = [
  'LinkedIn Ireland Unlimited Company',
  'Wilton Plaza',
  'Wilton Place',
  'Dublin 2',
  'Ireland',
];
const CORPORATION: Controller = [
  'LinkedIn Corporation',
  '1000 W Maude Avenue',
  'Sunnyvale, CA',
  'United States of America',
];

const MONTH: Term = { within: { months: 1 }, extended: { months: 3 } };
const DAYS_45: Term = { within: { days: 45 }, extended: { days: 90 } };

const GDPR_TERMS = { objection: MONTH, access: MONTH, erasure: MONTH, correction: MONTH };
const NONE = { terms: {}, deadline: 'next_deadline_none' };

/** Controllers, terms and authorities by regime, as of November 2026. */
export const REGIME_FACTS: Readonly<Record<Regime, RegimeFacts>> = {
  gdpr: {
    controller: IRELAND,
    law: 'gdpr',
    terms: GDPR_TERMS,
    deadline: 'next_deadline_gdpr',
    authority: 'source_authority_ireland',
  },
  swiss: { ...NONE, controller: IRELAND, authority: 'source_authority_swiss' },
  uk: {
    controller: CORPORATION,
    law: 'uk',
    terms: GDPR_TERMS,
    deadline: 'next_deadline_gdpr',
    authority: 'source_ico',
  },
  california: {
    controller: CORPORATION,
    law: 'california',
    terms: { access: DAYS_45, erasure: DAYS_45, correction: DAYS_45 },
    deadline: 'next_deadline_california',
  },
  us: { ...NONE, controller: CORPORATION },
  hk: {
    controller: CORPORATION,
    terms: { access: { within: { days: 40 } } },
    deadline: 'next_deadline_hk',
    authority: 'source_pcpd',
  },
  ca: { ...NONE, controller: CORPORATION, authority: 'source_opc' },
  cn: { ...NONE, controller: CORPORATION },
  other: { ...NONE, controller: CORPORATION },
};
