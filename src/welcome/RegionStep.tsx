import { useId } from 'preact/hooks';
import type { Options } from '../core/options';
import type { Texts } from '../core/texts';
import { RegionField } from '../ui/window/RegionField';
import type { Ports } from './ports';
import { useRegion } from './use-region';

type Props = { readonly ports: Ports; readonly options: Options; readonly texts: Texts };

/** The region, saved at once; it may be left open. */
export function RegionStep({ ports, options, texts }: Props) {
  const { region, isSaved, choose } = useRegion(ports, options);
  const field = useId();
  return (
    <li>
      <h2>{texts('option_region_title')}</h2>
      <RegionField id={field} region={region} texts={texts} onChoose={(chosen) => void choose(chosen)}>
        <p>{texts('option_region_why')}</p>
        <p>{texts('window_region')}</p>
      </RegionField>
      <p role="status" class={isSaved === false ? 'said refused' : 'said'}>
        {isSaved !== undefined && texts(isSaved ? 'option_saved' : 'option_not_saved')}
      </p>
    </li>
  );
}
