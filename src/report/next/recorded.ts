import { MAIN_SETTING } from '../../core/setting';
import { shownState } from '../../core/state';
import { statementsAbout } from '../../core/statements';
import { statedDay } from '../../core/window/stated-day';
import type { Recorded } from '../../export/letters/letter';
import type { Holdings } from '../use-kept';

/** What a letter repeats of the record: the state of the account that was read last. */
export function recordedIn({ history, own }: Holdings): Recorded {
  const shown = shownState(history.observations, MAIN_SETTING, history.unseen);
  const stated = statedDay(history, shown.account);
  const confirmed = statementsAbout(history, 'reply').find(
    ({ request, says }) => request === 'objection' && says === 'confirms',
  );
  const { head } = history;
  return {
    state: shown.state,
    ...(stated !== undefined && { stated }),
    ...(confirmed && { confirmed: confirmed.day }),
    ...(head && own && { head: { seq: head.seq, link: head.link, kid: own.key.kid } }),
  };
}
