import type { Entry } from '../../src/core/entry';
import { shownIn } from '../../src/core/gist';
import { gistOf } from '../../src/core/gist-of';
import type { Exported, History } from '../../src/core/history';
import { type Instant, instantAt } from '../../src/core/instant';
import { MAIN_SETTING } from '../../src/core/setting';
import type { ReportedReading } from '../../src/messages/protocol';
import type { Failure, Seen } from '../../src/ui/seen';
import type { Unrecorded } from '../../src/ui/trouble';
import { troubleOf } from '../../src/ui/trouble';
import { type Mark, history as observationsOf } from '../fakes/history';

/** 9 December 2026, 09:00 by a clock at UTC+01:00: later than every mark. */
export const NOW = instantAt(Date.parse('2026-12-09T08:00:00.000Z'), 60);

/** A reading of off, as a page reports it. */
export const OFF: ReportedReading = {
  outcome: 'read',
  value: 'off',
  rung: 'setting-key',
  basis: 'confirmed',
  transition: 'unseen',
};

/** A history in short: marks as in `fakes/history`, a day apart from 1 November 2026, 11:00. */
export type GivenHistory = {
  readonly marks?: readonly Mark[];
  /** `seq` of the newest entry on a file made on 23 November 2026. */
  readonly exported?: number;
  /** `seq` of entries that cannot be read; one beyond the marks adds an entry. */
  readonly damaged?: readonly number[];
  /** `seq` of the readings that were erased. */
  readonly erased?: readonly number[];
};

export function historyGiven({ marks = [], exported, damaged = [], erased = [] }: GivenHistory): History {
  const observations = observationsOf(marks);
  const numbers = [...new Set([0, ...observations.map(({ seq }) => seq), ...damaged])].sort((a, b) => a - b);
  const entries = observations.length + damaged.length > 0 ? numbers.map(hollow) : [];
  const last = entries.at(-1);
  return {
    head: last && { ledger: '8a6b1b3e-6f0a-4d5e-9c38-0d3a8d3f7a11', seq: last.seq, link: last.link },
    entries,
    observations: observations.filter(({ seq }) => !damaged.includes(seq) && !erased.includes(seq)),
    statements: [],
    count: entries.filter(({ seq }) => seq > 0).length,
    damaged,
    leftOut: erased,
    erased,
    unseen: [...erased, ...damaged].map((seq) => ({ seq })),
    exported: exported === undefined ? undefined : onFile(exported),
  };
}

/** What a card is made from, in short. */
export function seenGiven(
  given: GivenHistory & {
    readonly access?: boolean;
    readonly tried?: Failure;
    readonly unrecorded?: Unrecorded;
    readonly closed?: 'cannot-open' | 'newer-version';
    readonly imported?: Seen['imported'];
    readonly elsewhere?: Seen['elsewhere'];
    readonly isDue?: boolean;
  },
): Seen {
  const history = gistOf(historyGiven(given));
  const { access = true, tried, unrecorded, closed, imported, elsewhere, isDue = false } = given;
  const shown = shownIn(history, MAIN_SETTING);
  const trouble = closed ? { kind: closed, ...(unrecorded && { unrecorded }) } : troubleOf(history, shown, unrecorded);
  return { shown, history, access, imported, elsewhere, isDue, ...(tried && { tried }), ...(trouble && { trouble }) };
}

/** A reading that could not be recorded, one minute before `NOW`. */
export function unrecorded(given: Partial<Unrecorded> = {}): Unrecorded {
  const at: Instant = instantAt(Date.parse(NOW.utc) - 60_000, 60);
  return { reading: OFF, at, refusal: 'full', isRecent: true, ...given };
}

function onFile(seq: number): Exported {
  return { seq, at: instantAt(Date.parse('2026-11-23T10:40:00.000Z'), 60) };
}

// States are derived from observations alone, so the entries here hold nothing.
function hollow(seq: number): Entry {
  return { seq, jws: { protected: '', payload: '', signature: '' }, salt: '', commit: '', link: '' };
}
