import { useId, useState } from 'preact/hooks';
import type { Options } from '../core/options';
import type { Region } from '../core/region';
import type { Texts } from '../core/texts';
import { useOptions } from '../ui/use-options';
import { RegionField } from '../ui/window/RegionField';
import type { Ports } from './ports';

type Props = { readonly ports: Ports; readonly options: Options; readonly texts: Texts };

/** The region, saved at once; it may be left open. */
export function RegionStep({ ports, options: first, texts }: Props) {
  const { options, choose } = useOptions(ports, first);
  const [isSaved, setSaved] = useState<boolean>();
  const field = useId();
  const take = async (region: Region | null) => {
    setSaved(undefined);
    setSaved(await choose({ region }));
  };
  return (
    <li>
      <h2>{texts('option_region_title')}</h2>
      <RegionField id={field} region={options.region} texts={texts} onChoose={(region) => void take(region)}>
        <p>{texts('option_region_why')}</p>
        <p>{texts('window_region')}</p>
      </RegionField>
      <p role="status" class={isSaved === false ? 'said refused' : 'said'}>
        {isSaved !== undefined && texts(isSaved ? 'option_saved' : 'option_not_saved')}
      </p>
    </li>
  );
}
