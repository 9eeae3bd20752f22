import { useId, useState } from 'preact/hooks';
import type { Region } from '../core/region';
import type { Texts } from '../core/texts';
import type { Choose } from '../ui/use-options';
import { RegionField } from '../ui/window/RegionField';

type Props = {
  readonly region: Region | null;
  readonly isFixed: boolean;
  readonly choose: Choose;
  readonly texts: Texts;
};

/** The region, saved at once; it may be left open. */
export function RegionStep({ region, isFixed, choose, texts }: Props) {
  const [isSaved, setSaved] = useState<boolean>();
  const field = useId();
  const take = async (named: Region | null) => {
    setSaved(undefined);
    setSaved(await choose({ region: named }));
  };
  return (
    <li>
      <h2>{texts('option_region_title')}</h2>
      <RegionField isFixed={isFixed} id={field} region={region} texts={texts} onChoose={(named) => void take(named)}>
        <p>{texts('option_region_why')}</p>
        <p>{texts('window_region')}</p>
      </RegionField>
      <p role="status" class={isSaved === false ? 'said refused' : 'said'}>
        {isSaved !== undefined && texts(isSaved ? 'option_saved' : 'option_not_saved')}
      </p>
    </li>
  );
}
