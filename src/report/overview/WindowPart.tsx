import { useId, useState } from 'preact/hooks';
import { dayOf } from '../../core/day';
import type { History } from '../../core/history';
import type { Region } from '../../core/region';
import type { Shown } from '../../core/state';
import { accountKey } from '../../core/visits';
import { endingOf } from '../../core/window/ending';
import { statedDay } from '../../core/window/stated-day';
import { CHECKED } from '../../linkedin/facts';
import { WINDOWS } from '../../linkedin/windows';
import { RegionField } from '../../ui/window/RegionField';
import { WindowTexts } from '../../ui/window/WindowTexts';
import { Part } from '../Part';
import type { PartProps, SectionProps } from '../section';
import { TurnedOffPart } from './TurnedOffPart';

type Props = PartProps &
  Pick<SectionProps, 'options' | 'choose'> & { readonly shown: Shown; readonly history: History };

/** When training was possible, for the region that the person chooses (interface, section 9.2). */
export function WindowPart({ shown, history, options: { region }, choose, ...part }: Props) {
  const { ports, words } = part;
  const { texts } = words;
  const [isRefused, setRefused] = useState(false);
  const field = useId();
  const ending = endingOf(shown, statedDay(history, shown.account));
  const take = async (named: Region | null) => setRefused(!(await choose({ region: named })));
  return (
    <Part title={texts('overview_window')}>
      <div class="window">
        <RegionField
          isFixed={ports.managed.options.region !== undefined}
          id={field}
          region={region}
          texts={texts}
          onChoose={(named) => void take(named)}
        >
          {texts('window_region')}
        </RegionField>
        <p role="status">{isRefused && texts('option_not_saved')}</p>
        {region && (
          <WindowTexts
            region={region}
            facts={WINDOWS[region]}
            ending={ending}
            today={dayOf(ports.now())}
            checked={CHECKED}
            words={words}
          />
        )}
        <TurnedOffPart key={accountKey(shown.account)} shown={shown} {...part} />
      </div>
    </Part>
  );
}
