import { useId, useState } from 'preact/hooks';
import { type Day, isDay } from '../../core/day';
import { dayWords } from '../../core/day-words';
import type { Shown } from '../../core/state';
import type { Words } from '../../core/texts';
import { statableDays } from '../../core/window/ending';
import { Press } from '../Press';
import type { PartProps } from '../section';
import { useSealing } from '../use-sealing';

type Props = PartProps & { readonly shown: Shown };
type Days = NonNullable<ReturnType<typeof statableDays>>;

/** Where nobody saw the switch turned off, its holder may state the day: sealed as their word. */
export function TurnedOffPart({ shown, ...shared }: Props) {
  const { words } = shared;
  const { texts } = words;
  const [day, setDay] = useState('');
  const { said, say, seal } = useSealing(shared);
  const [field, hint] = [useId(), useId()];
  const days = statableDays(shown.state);
  const sealDay = async (within: Days) => {
    if (!isWithin(day, within)) return say(rangeWords(within, words));
    // The same words again are read out only if they were gone meanwhile.
    say(undefined);
    const label = shown.account === 'unknown' ? null : shown.account.label;
    const ends = { done: texts('turned_off_sealed'), refused: 'turned_off_refused' };
    await seal({ type: 'statement', about: 'turned-off', label, day }, ends);
  };
  return (
    <>
      {days && (
        <details class="fold turned-off">
          <summary>{texts('window_known_day')}</summary>
          <div class="field">
            <label for={field}>{texts('turned_off_day')}</label>
            <input
              id={field}
              type="date"
              value={day}
              min={days.min}
              max={days.max}
              aria-describedby={hint}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
          </div>
          <p class="hint" id={hint}>
            {texts('turned_off_hint')}
          </p>
          <Press label={texts('turned_off_seal')} action="state-day" onPress={() => void sealDay(days)} />
        </details>
      )}
      <p role="status">{said?.words}</p>
    </>
  );
}

const isWithin = (day: Day, { min, max }: Days): boolean => isDay(day) && day <= max && day >= (min ?? '');

function rangeWords({ min, max }: Days, { texts, dates }: Words): string {
  const last = dayWords(max, dates);
  if (min === undefined) return texts('turned_off_range', { max: last });
  return texts('turned_off_range_from', { min: dayWords(min, dates), max: last });
}
