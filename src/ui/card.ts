import type { Basis } from '../core/reading';
import type { SettingId } from '../core/setting';

/** Outlines that differ without colour (interface, section 11). */
export type ShapeName = 'dashed-ring' | 'diamond' | 'triangle' | 'disc' | 'dotted-ring' | 'square' | 'octagon';

/** Pairs of ink and tint (interface, section 11). */
export type Tint = 'grey' | 'on' | 'off' | 'again' | 'refused';

export type Fact = { readonly label: string; readonly value: string };

/** What a card says, as finished text. */
export type Face = {
  readonly shape: ShapeName;
  readonly tint: Tint;
  readonly headline: string;
  /** Paragraphs. */
  readonly meaning: readonly string[];
  readonly facts: readonly Fact[];
  readonly steps?: readonly string[];
  readonly hint?: string;
};

/** What a program that looks at the card may rely on: `data-state`, `data-basis`, `data-account`. */
export type Marks = {
  readonly state: 'on' | 'off' | 'unknown' | 'unread';
  /** Only where the switch was read. */
  readonly basis?: Basis;
  /** Only where the account is known. */
  readonly account?: string;
};

/** One setting and one account, as the popup and the overview show it. */
export type Card = Face & { readonly setting: SettingId; readonly name: string; readonly marks: Marks };
