import { dayOf } from '../../core/day';
import { openRequests } from '../../core/due';
import type { History } from '../../core/history';
import type { Regime } from '../../core/regime';
import { REGIME_FACTS } from '../../linkedin/regimes';
import { Part } from '../Part';
import type { PartProps } from '../section';
import { ReplyForm } from './ReplyForm';
import { requestWords, thenKey } from './reply-words';

type Props = PartProps & { readonly regime: Regime | undefined; readonly history: History };

/** What LinkedIn replied, as the person noted it; until when it must answer; and what to do once that is over. */
export function RepliesPart({ regime, history, ...shared }: Props) {
  const { ports, words } = shared;
  const { texts } = words;
  const today = dayOf(ports.now());
  const open = openRequests(history, regime ? REGIME_FACTS[regime].terms : {});
  return (
    <Part title={texts('reply_title')}>
      <p class="muted">{texts('reply_about')}</p>
      {open.length > 0 && (
        <ul class="says">
          {open.map((one) => {
            const then = thenKey(one, regime, today);
            return (
              <li key={one.request} data-request={one.request}>
                {requestWords(one, regime, today, words)} {then && texts(then)}
              </li>
            );
          })}
        </ul>
      )}
      <ReplyForm today={today} {...shared} />
    </Part>
  );
}
