import { dayWords, monthWords } from '../../../core/day-words';
import { CHECKED } from '../../../linkedin/facts';
import { OutsideLink } from '../../../ui/OutsideLink';
import type { PageWords } from '../../page-words';
import type { Drawable } from './drawable';

type Props = { readonly events: readonly Drawable[]; readonly words: PageWords };

/** The policy events in words, by the numbers of their flags, each with its source. */
export function EventList({ events, words: { texts, dates } }: Props) {
  if (events.length === 0) return null;
  return (
    <>
      <ol class="time-line-events" aria-label={texts('line_events')}>
        {events.map(({ event: { day, until, text, source } }) => (
          <li key={day}>
            <strong>
              {until === undefined
                ? dayWords(day, dates)
                : texts('line_event_days', { date1: dayWords(day, dates), date2: dayWords(until, dates) })}
            </strong>{' '}
            {texts(text)} <OutsideLink address={source.address}>{texts(source.title)}</OutsideLink>
          </li>
        ))}
      </ol>
      <p class="hint">{texts('line_events_read', { month: monthWords(CHECKED, dates) })}</p>
    </>
  );
}
