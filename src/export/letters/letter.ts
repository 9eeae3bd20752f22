import type { Day } from '../../core/day';
import type { Instant } from '../../core/instant';
import type { Law } from '../../core/regime';
import type { SettingState } from '../../core/state';

/** What a letter asks for, by the law's own name for it. */
export type LetterKind = 'objection' | 'access' | 'erasure' | 'know' | 'delete' | 'correct';

/** What the record says, as a letter repeats it. */
export type Recorded = {
  readonly state: SettingState;
  /** The day on which the holder says that they turned the setting off, where nothing that was read is against it. */
  readonly stated?: Day;
  /** The day on which LinkedIn confirmed an objection, as the holder noted it. */
  readonly confirmed?: Day;
  /** The newest entry: its number, its link (SHA-256, base64url), and the thumbprint of the key; none before the first. */
  readonly head?: { readonly seq: number; readonly link: string; readonly kid: string };
};

/** What the writer fills in; what is empty stands in the letter in square brackets. */
export type Fields = {
  readonly name: string;
  /** The address of their LinkedIn profile. */
  readonly profile: string;
  readonly email: string;
  /** Why they object: grounds relating to their particular situation. */
  readonly grounds: string;
  /** The day on which they objected. */
  readonly objected: Day | '';
  readonly wrong: string;
  readonly right: string;
};

/** All that a letter is made of. Letters are English, whatever the language of the page. */
export type LetterInput = {
  readonly law: Law;
  /** Name and address, line by line. */
  readonly controller: readonly string[];
  readonly at: Instant;
  readonly fields: Fields;
  readonly recorded: Recorded;
};

/** Subject and paragraphs; what stands around them is the same in all. */
export type Body = { readonly subject: string; readonly paragraphs: readonly string[] };

/** One letter, as the registry lists it. */
export type LetterMaker = {
  /** Blanks that the writer alone can fill, and the key of the text that says so; not ready while one stands in the letter. */
  readonly needs?: { readonly blanks: readonly string[]; readonly says: string };
  readonly body: (input: LetterInput) => Body;
};
