import { useId, useState } from 'preact/hooks';
import type { Options } from '../../core/options';
import { REGIMES_IN } from '../../core/regime';
import type { Texts } from '../../core/texts';
import type { Choose } from '../../ui/use-options';
import { RegionField } from '../../ui/window/RegionField';
import { Part } from '../Part';
import { RegimeField } from './RegimeField';

type Props = { readonly options: Options; readonly choose: Choose; readonly texts: Texts; readonly isFixed: boolean };

/** Where the person lives, as far as forms, addresses and terms differ by it. */
export function RegimePart({ options: { region, regime }, choose, texts, isFixed }: Props) {
  const field = useId();
  const [isRefused, setRefused] = useState(false);
  const take = async (part: Partial<Options>) => setRefused(!(await choose(part)));
  return (
    <Part title={texts('next_where')}>
      <RegionField
        isFixed={isFixed}
        id={field}
        region={region}
        texts={texts}
        onChoose={(named) => void take({ region: named })}
      >
        {texts('next_where_why')}
      </RegionField>
      {region && REGIMES_IN[region].length > 1 && (
        <RegimeField
          regimes={REGIMES_IN[region]}
          regime={regime}
          texts={texts}
          onChoose={(named) => void take({ regime: named })}
        />
      )}
      <p role="status" class="refused">
        {isRefused && texts('option_not_saved')}
      </p>
    </Part>
  );
}
