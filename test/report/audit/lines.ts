import type { Account, SealedReading } from '../../../src/core/payload';
import type { Reason } from '../../../src/core/reading';
import { at } from '../../export/example';
import type { FakePorts } from '../fake-ports';

export type Line = FakePorts['lines'][number];

export const GENAI = 'allowDataForGenerativeAI';
export const SHARING = 'shareDataWithTrustedPartners';
export const BEYOND = 'allowLinkedInAudienceNetwork';
export const VIEWING = 'discloseAsProfileViewer';
export const EMAIL = 'tipsForUsingLinkedinViaEmail';
/** One whose markup nobody has documented. */
export const PAGE_OWNERS = 'data-export-by-page-admins';

export const ANNA = { label: 'A', reference: 'a'.repeat(43) };
export const BERT = { label: 'B', reference: 'b'.repeat(43) };

/** 3 November, 23 November, 9 December and 14 January, each at 11:00. */
export const T1 = at('2026-11-03T10:00:00.000Z');
export const T2 = at('2026-11-23T10:00:00.000Z');
export const T3 = at('2026-12-09T10:00:00.000Z');
export const T4 = at('2027-01-14T10:00:00.000Z');

type Basis = 'confirmed' | 'shown';
type Change = 'none' | 'seen' | 'found';

/** A reading of a setting: of a switch its value; of another control a token, with `=` and its words. */
export function seen(
  when: typeof T1,
  setting: string,
  shown: string,
  basis: Basis = 'confirmed',
  change: Change = 'none',
  account: Account = 'unknown',
): Line {
  const how = { outcome: 'read', rung: 'setting-key', basis, change } as const;
  const [value = '', option] = shown.split('=');
  const reading = option === undefined ? { ...how, value } : { ...how, value, option };
  // The builder of examples holds every entry to the published shapes.
  return { kind: 'observation', at: when, setting: named(setting), account, reading: reading as SealedReading };
}

/** An attempt in vain. */
export const failed = (when: typeof T1, setting: string, reason: Reason, account: Account = 'unknown'): Line => ({
  kind: 'observation',
  at: when,
  setting: named(setting),
  account,
  reading: { outcome: 'unreadable', reason },
});

const named = (id: string) => ({ id, name: `Setting ${id}` });
