import type { Account } from '../../core/payload';
import { MAIN_SETTING } from '../../core/setting';
import { shownState } from '../../core/state';
import { statementsIn } from '../../core/statements';
import { ofAccount } from '../../core/whose';
import type { Seen } from '../../ui/seen';
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
};

/**
 * @param account whose readings count; all of them where the history does not tell two accounts apart
 * @param access whether the browser lets LinkedIn's settings pages be read
 */
export function standingOf({ history, own }: Holdings, account: Account | undefined, access: boolean): Standing {
  const observations = account ? ofAccount(history.observations, account) : history.observations;
  const shown = shownState(observations, MAIN_SETTING, history.unseen);
  const trouble = troubleOf(history, shown, undefined);
  return {
    seen: { shown, history, access, ...(trouble && { trouble }) },
    others: rowsOf(history, account).filter(({ setting }) => setting.id !== MAIN_SETTING),
    isStamped: own?.stamps.some(({ seq }) => seq === history.head?.seq) ?? false,
    isObjected: objectionSaid(statementsIn(history), null) !== undefined,
  };
}

/** The settings that were never read. */
export const unreadOf = ({ others }: Standing): number => others.filter(({ mark }) => mark === 'unread').length;
