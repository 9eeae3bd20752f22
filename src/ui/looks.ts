import type { Values, Words } from '../core/texts';
import type { Face, Fact, ShapeName, Tint } from './card';

/** How a kind of card looks, and the keys of what it says. */
type Look = {
  readonly shape: ShapeName;
  readonly tint: Tint;
  readonly headline: string;
  readonly meaning?: string;
  readonly steps?: readonly string[];
  readonly hint?: string;
};

const UNREAD = {
  shape: 'dashed-ring',
  tint: 'grey',
  headline: 'state_unread',
  meaning: 'state_unread_meaning',
  steps: ['state_unread_step1', 'state_unread_step2', 'state_unread_step3'],
} as const;

// Interface, sections 3.2, 4 and 10.2.
const LOOKS = {
  unread: UNREAD,
  /** There were readings, but the newest was erased. */
  hidden: { ...UNREAD, meaning: 'state_hidden_meaning' },
  unknown: { shape: 'diamond', tint: 'grey', headline: 'state_unknown', hint: 'state_unknown_hint' },
  'no-access': {
    shape: 'diamond',
    tint: 'grey',
    headline: 'state_noaccess',
    meaning: 'state_noaccess_meaning',
    hint: 'state_noaccess_hint',
  },
  on: {
    shape: 'triangle',
    tint: 'on',
    headline: 'state_on',
    meaning: 'state_on_meaning',
    hint: 'state_on_hint',
  },
  'on-again': {
    shape: 'square',
    tint: 'again',
    headline: 'state_drift',
    meaning: 'state_drift_meaning',
    hint: 'state_drift_hint',
  },
  'off-shown': { shape: 'dotted-ring', tint: 'grey', headline: 'state_shown', meaning: 'state_shown_meaning' },
  off: { shape: 'disc', tint: 'off', headline: 'state_off', meaning: 'state_off_meaning' },
  'off-since': { shape: 'disc', tint: 'off', headline: 'state_off_since', meaning: 'state_off_meaning' },
  unrecorded: { shape: 'octagon', tint: 'refused', headline: 'state_notrecorded' },
  'attempt-unrecorded': { shape: 'octagon', tint: 'refused', headline: 'state_notrecorded_attempt' },
  'cannot-open': {
    shape: 'octagon',
    tint: 'refused',
    headline: 'store_cannot_open',
    meaning: 'store_cannot_open_meaning',
    hint: 'store_cannot_open_do',
  },
  lost: {
    shape: 'octagon',
    tint: 'refused',
    headline: 'store_lost',
    meaning: 'store_lost_meaning',
    hint: 'store_lost_do',
  },
  'newer-version': {
    shape: 'octagon',
    tint: 'refused',
    headline: 'store_newer',
    meaning: 'store_newer_meaning',
    hint: 'store_newer_do',
  },
  damaged: {
    shape: 'octagon',
    tint: 'refused',
    headline: 'store_damaged',
    meaning: 'store_damaged_meaning',
    hint: 'store_damaged_do',
  },
} as const satisfies Readonly<Record<string, Look>>;

/**
 * The face of a kind of card.
 * @param values what stands in its texts
 */
export function faceOf(kind: keyof typeof LOOKS, { texts }: Words, facts: readonly Fact[] = [], values?: Values): Face {
  const { shape, tint, headline, meaning, steps, hint }: Look = LOOKS[kind];
  return {
    shape,
    tint,
    headline: texts(headline, values),
    meaning: meaning === undefined ? [] : [texts(meaning, values)],
    facts,
    ...(steps && { steps: steps.map((key) => texts(key)) }),
    ...(hint !== undefined && { hint: texts(hint) }),
  };
}
