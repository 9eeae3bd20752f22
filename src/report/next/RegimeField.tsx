import { useId } from 'preact/hooks';
import type { Regime } from '../../core/regime';
import type { Texts } from '../../core/texts';
import { Tick } from '../Tick';

type Props = {
  readonly regimes: readonly Regime[];
  readonly regime: Regime | null;
  readonly texts: Texts;
  readonly onChoose: (regime: Regime) => void;
};

/** Which part of a region it is, where its law differs within. */
export function RegimeField({ regimes, regime, texts, onChoose }: Props) {
  const group = useId();
  return (
    <fieldset class="choosing regimes">
      <legend>{texts('next_regime')}</legend>
      {regimes.map((one) => (
        <Tick key={one} group={group} isOn={one === regime} onTurn={() => onChoose(one)}>
          {texts(`regime_${one}`)}
        </Tick>
      ))}
    </fieldset>
  );
}
