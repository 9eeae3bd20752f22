import type { Regime } from '../../core/regime';
import { AUTHORITIES, FORMS } from '../../linkedin/forms';
import { REGIME_FACTS } from '../../linkedin/regimes';

/** A link with the key of its label. */
type StepLink = { readonly label: string; readonly address: string };

/** One thing a person can still do. All but `address` are keys of texts. */
export type Step = {
  readonly title: string;
  readonly says: readonly string[];
  readonly links: readonly StepLink[];
  readonly source: string;
};

const DELETE: Step = {
  title: 'next_delete_title',
  says: ['next_delete', 'next_close'],
  links: [
    { label: 'next_delete_open', address: FORMS.delete },
    { label: 'next_close_open', address: FORMS.close },
  ],
  source: 'next_delete_source',
};

/**
 * The steps, objecting first: it is the one that LinkedIn itself answers. Letters stand after them.
 * @param regime undefined until the person says where they live: then all that is known of complaints is shown
 */
export function stepsFor(regime: Regime | undefined): readonly Step[] {
  const term = (has: boolean) =>
    regime === undefined ? [] : [has ? REGIME_FACTS[regime].deadline : 'next_deadline_none'];
  const { objection, access } = regime === undefined ? {} : REGIME_FACTS[regime].terms;
  return [
    {
      title: 'next_object_title',
      says: ['next_object', ...term(objection !== undefined)],
      links: [{ label: 'next_object_open', address: FORMS.object }],
      source: 'next_object_source',
    },
    {
      title: 'next_access_title',
      says: ['next_access', ...term(access !== undefined)],
      links: [{ label: 'next_access_open', address: FORMS.copy }],
      source: 'next_access_source',
    },
    DELETE,
    complaintStep(regime),
  ];
}

const IRISH: StepLink = { label: 'next_complain_open_eu', address: AUTHORITIES.ireland };
const ICO: StepLink = { label: 'next_complain_open_uk', address: AUTHORITIES.uk };

function complaintStep(regime: Regime | undefined): Step {
  const shared = { title: 'next_complain_title', source: 'next_complain_source' };
  switch (regime) {
    case undefined:
      return { ...shared, says: ['next_complain_eu', 'next_complain_uk'], links: [IRISH, ICO] };
    case 'gdpr':
      return { ...shared, says: ['next_complain_eu'], links: [IRISH] };
    case 'uk':
      return { ...shared, says: ['next_complain_uk'], links: [ICO], source: 'next_complain_source_uk' };
    default:
      return { ...shared, says: [], links: [], source: 'facts_checked' };
  }
}
