import { useId, useRef, useState } from 'preact/hooks';
import { type Day, isDay } from '../../core/day';
import type { Shown } from '../../core/state';
import type { Words } from '../../core/texts';
import { statableDays } from '../../core/window/ending';
import { dayWords } from '../../ui/day-words';
import { ask } from '../ask';
import { Press } from '../Press';
import { refusalWords } from '../refusal-words';
import type { PartProps } from '../section';

type Props = PartProps & { readonly shown: Shown };
type Days = NonNullable<ReturnType<typeof statableDays>>;

/** Where nobody saw the switch turned off, its holder may state the day: sealed as their word. A press meanwhile is overlooked. */
export function TurnedOffPart({ shown, ports, words, refresh }: Props) {
  const { texts } = words;
  const [day, setDay] = useState('');
  const [said, setSaid] = useState<string>();
  const [field, hint] = [useId(), useId()];
  const isBusy = useRef(false);
  const days = statableDays(shown.state);
  const seal = async (within: Days) => {
    if (!isWithin(day, within)) return setSaid(rangeWords(within, words));
    if (isBusy.current) return;
    isBusy.current = true;
    // The same words again are read out only if they were gone meanwhile.
    setSaid(undefined);
    const label = shown.account === 'unknown' ? null : shown.account.label;
    const asked = await ask({ type: 'statement', about: 'turned-off', label, day }, ports);
    await refresh();
    isBusy.current = false;
    setSaid(asked.ok ? texts('turned_off_sealed') : refusalWords(asked.refusal, 'turned_off_refused', texts));
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
          <Press label={texts('turned_off_seal')} action="state-day" onPress={() => void seal(days)} />
        </details>
      )}
      <p role="status">{said}</p>
    </>
  );
}

const isWithin = (day: Day, { min, max }: Days): boolean => isDay(day) && day <= max && day >= (min ?? '');

function rangeWords({ min, max }: Days, { texts, dates }: Words): string {
  const last = dayWords(max, dates);
  if (min === undefined) return texts('turned_off_range', { max: last });
  return texts('turned_off_range_from', { min: dayWords(min, dates), max: last });
}
