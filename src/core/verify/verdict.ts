import type { Bytes } from '../bytes';
import type { Instant } from '../instant';

/** The steps of a check, in their order. A file that cannot be read reaches none of those after `parse`. */
export const STEPS = ['parse', 'signatures', 'chain', 'omissions', 'stamps', 'pictures'] as const;
export type StepName = (typeof STEPS)[number];

/** Why a text is no record that this version can read: exit code 2. */
export const UNREADABLE = [
  'too-large',
  'not-json',
  'duplicate-member',
  'too-deep',
  'no-record',
  'several-records',
  'not-a-record',
  'unknown-version',
  'malformed',
  'payload-not-json',
  'payload-version',
  'payload-kind',
  'payload-malformed',
] as const;

/** What does not match: exit code 1. Each has one tampered vector in `test/vectors/tampered`. */
export const MISMATCHES = [
  'context',
  'key-name',
  'header',
  'algorithm',
  'header-key',
  'signature',
  'payload-ledger',
  'payload-place',
  'commitment',
  'order',
  'missing',
  'beginning',
  'previous',
  'link',
  'head',
  'erasure',
  'stamp-unreadable',
  'stamp-imprint',
  'stamp-signature',
  'stamp-certificate',
  'picture',
] as const;

/** Closed list; one sentence each in the messages (`verify_*`). */
export const CODES = [...UNREADABLE, ...MISMATCHES] as const;
export type Code = (typeof CODES)[number];

/** Whether it is something that does not match, rather than something that cannot be read. */
export const isMismatch = ({ code }: Problem): boolean => MISMATCHES.some((one) => one === code);

/**
 * One thing that is wrong. `seq` names the entry, where there is one; `fields` all places of a wrong shape; `found` a kind or
 * version that this program does not know. Both may hold words of the file, cleaned and cut.
 */
export type Problem = {
  readonly code: Code;
  readonly seq?: number;
  readonly fields?: readonly string[];
  readonly found?: string;
};

/** What a step came to. `count` is of what it looked at: entries, links, places left out, stamps, pictures. */
export type StepResult = {
  readonly name: StepName;
  readonly outcome: 'passed' | 'failed' | 'not-reached';
  readonly count: number;
};

/** An independent time stamp that fits its entry. */
export type CheckedStamp = {
  readonly seq: number;
  /** By when entry `seq` and all before it existed: UTC, as ISO 8601. */
  readonly time: string;
  readonly certificate: StampCertificate;
  /** Whether that is before the time which the entry itself gives: one of the two clocks was wrong, or not honest. */
  readonly isEarlier: boolean;
};

/**
 * Who signed a token, by the certificate inside it. Nobody compared it with a list of authorities: whoever relies on a
 * stamp compares the fingerprint, or checks the chain with the authority's own root.
 */
export type StampCertificate = {
  readonly subject: string;
  readonly issuer: string;
  /** SHA-256 of the certificate, in hexadecimal digits. */
  readonly fingerprint: string;
  /** ISO 8601. The stamp was made before it ended. */
  readonly until: string;
};

type StampFault = Extract<Code, `stamp-${string}`>;

/** Checks one token over a signature; given from outside, so that the ASN.1 library stays out of core. */
export type CheckStamp = (
  token: Bytes,
  signature: string,
) => Promise<
  | { readonly ok: true; readonly time: string; readonly certificate: StampCertificate }
  | { readonly ok: false; readonly code: StampFault }
>;

/** What a record that could be read holds. */
export type Summary = {
  readonly ledger: string;
  /** The thumbprint of the one key. */
  readonly kid: string;
  /** By which program and when the file was written; not sealed. */
  readonly made: { readonly program: string; readonly at: Instant };
  /** Sealed entries, without those left out. */
  readonly entries: number;
  /** How many of them the device's clock puts before the one above. */
  readonly clockBacks: number;
  /** The device's times of the first and the last sealed entry. */
  readonly from?: Instant;
  readonly to?: Instant;
  /** Left out of this file by the holder. */
  readonly leftOut: number;
  /** Erased, as a later entry says. */
  readonly erased: number;
  readonly stamps: readonly CheckedStamp[];
  readonly pictures: number;
  /** Whether the text was an HTML file, whose readable part is not sealed. */
  readonly isHtml: boolean;
};

/** `mismatch` where anything does not match, else `unreadable` where anything cannot be read. */
export const OUTCOMES = ['unchanged', 'mismatch', 'unreadable'] as const;

/** The result of a check. At most `PROBLEMS_MAX` problems are kept; `problemCount` counts all. */
export type Verdict = {
  readonly outcome: (typeof OUTCOMES)[number];
  readonly steps: readonly StepResult[];
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** Missing where the file could not be parsed. */
  readonly summary?: Summary;
};

/** Most problems that are kept of one check; all are counted. */
export const PROBLEMS_MAX = 100;

/** What is said first of a file: what does not match counts for more than what cannot be read beside it. */
export const firstProblem = ({ problems }: Verdict): Problem | undefined => problems.find(isMismatch) ?? problems[0];
