import { useId } from 'preact/hooks';
import { RegionField } from '../../ui/window/RegionField';
import { Part } from '../Part';
import type { OptionPartProps } from './part-props';
import { SaidLine } from './SaidLine';

/** The region: asked with the reason why, never guessed. */
export function RegionPart({ options: { region }, ports, texts, chosen: { said, save } }: OptionPartProps) {
  const field = useId();
  return (
    <Part title={texts('option_region_title')}>
      <RegionField
        isFixed={ports.managed.options.region !== undefined}
        id={field}
        region={region}
        texts={texts}
        onChoose={(chosen) => void save({ region: chosen })}
      >
        <p>{texts('option_region_why')}</p>
        <p>{texts('window_region')}</p>
      </RegionField>
      <SaidLine about="region" said={said} />
    </Part>
  );
}
