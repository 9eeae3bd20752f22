import { useCallback, useId, useState } from 'preact/hooks';
import type { Options } from '../../core/options';
import type { Texts } from '../../core/texts';
import { useOnReturn } from '../../ui/use-on-return';
import type { Ports } from '../ports';
import { Tick } from '../Tick';

type Props = {
  readonly options: Options;
  readonly ports: Pick<Ports, 'mayNotify' | 'requestNotices'>;
  readonly texts: Texts;
  readonly onChoose: (notify: boolean) => void;
  /** The browser or the person does not want such notices. */
  readonly onRefused: () => void;
};

/** The reminder as a notice of the system. It counts as chosen only while the browser lets us show one. */
export function NotifyPart({ options: { notify, reminder }, ports, texts, onChoose, onRefused }: Props) {
  const hint = useId();
  const { isAllowed, allow } = useAllowed(ports);
  const turn = async (isOn: boolean) => {
    if (!isOn) return onChoose(false);
    // A browser asks only within the press itself, so nothing is awaited before.
    if (await allow()) onChoose(true);
    else onRefused();
  };
  return (
    <div class="option-tick">
      <Tick isOn={notify && isAllowed} onTurn={(isOn) => void turn(isOn)} hint={hint}>
        {texts('option_notify')}
      </Tick>
      <p class="hint" id={hint}>
        {texts(reminder === 0 ? 'option_notify_idle' : 'option_notify_hint')}
      </p>
    </div>
  );
}

/** Whether notices are allowed: asked at first, and when somebody comes back, who may have taken it away elsewhere. */
function useAllowed(ports: Props['ports']) {
  const [isAllowed, setAllowed] = useState(false);
  const look = useCallback(async () => {
    const may = await ports.mayNotify().catch(() => false);
    setAllowed(may);
    return may;
  }, [ports]);
  useOnReturn(look);
  const allow = () => ports.requestNotices().then(look, look);
  return { isAllowed, allow };
}
