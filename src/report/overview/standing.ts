import { type Day, dayOf } from '../../core/day';
import type { Elsewhere } from '../../core/elsewhere';
import { gistOf } from '../../core/gist-of';
import type { History } from '../../core/history';
import type { Instant } from '../../core/instant';
import type { Options } from '../../core/options';
import type { Account } from '../../core/payload';
import { reminderDue } from '../../core/reminder';
import { MAIN_SETTING } from '../../core/setting';
import { shownState } from '../../core/state';
import { statementsAbout } from '../../core/statements';
import { maybeOfAccount } from '../../core/whose';
import { overdueSince } from '../../linkedin/overdue';
import { lastRead, type Seen } from '../../ui/seen';
import { troubleOf } from '../../ui/trouble';
import { type AuditRow, rowsOf } from '../audit/rows';
import { objectionSaid } from '../export/statements';
import type { Holdings } from '../use-kept';

/** How things stand for one account: what the overview shows, and what its advice is derived from. */
export type Standing = {
  readonly seen: Seen;
  /** All settings but the main one. */
  readonly others: readonly AuditRow[];
  /** Whether the newest entry, and with it all before, has an independent time stamp. */
  readonly isStamped: boolean;
  /** Whether the holder stated an objection. */
  readonly isObjected: boolean;
  /** By when LinkedIn should have answered, if that day has gone by. */
  readonly overdue: Day | undefined;
};

/** What the browser says besides the history. */
type Besides = {
  /** Whether it lets LinkedIn's settings pages be read. */
  readonly access: boolean;
  readonly options: Pick<Options, 'reminder' | 'region' | 'regime'>;
  readonly now: Instant;
  /** What another of the person's browsers read last, where they share that. */
  readonly elsewhere?: Elsewhere | undefined;
};

/**
 * @param account whose readings count; all of them where the history does not tell two accounts apart
 */
export function standingOf({ history, own }: Holdings, account: Account | undefined, besides: Besides): Standing {
  const observations = account ? maybeOfAccount(history.observations, MAIN_SETTING, account) : history.observations;
  const shown = shownState(observations, MAIN_SETTING, history.unseen);
  const gist = gistOf(history);
  const trouble = troubleOf(gist, shown, undefined);
  const { access, options, now, elsewhere } = besides;
  const isDue = reminderDue(lastRead(shown)?.at, options.reminder, now);
  return {
    seen: { shown, history: gist, access, isDue, elsewhere, ...(trouble && { trouble }) },
    others: rowsOf(history, account).filter(({ setting }) => setting.id !== MAIN_SETTING),
    isStamped: own?.stamps.some(({ seq }) => seq === history.head?.seq) ?? false,
    isObjected: objectionSaid(history.statements, null) !== undefined || isConfirmed(history),
    overdue: overdueSince(history, options, dayOf(now)),
  };
}

// LinkedIn's own word that it has the objection says more than the holder's that they made it.
const isConfirmed = (history: History): boolean =>
  statementsAbout(history, 'reply').some(({ request }) => request === 'objection');

/** The settings that were never read. */
export const unreadOf = ({ others }: Standing): number => others.filter(({ mark }) => mark === 'unread').length;
