import { Part } from '../Part';
import { firstAuthority } from '../stamp/first-authority';
import type { OptionPartProps } from './part-props';
import { RadioGroup } from './RadioGroup';
import { SaidLine } from './SaidLine';

/** Whom the choice in Records begins with. */
export function AuthorityPart({ options, ports: { authorities }, texts, chosen: { said, save } }: OptionPartProps) {
  return (
    <Part title={texts('stamp_title')}>
      <RadioGroup
        legend={texts('option_authority')}
        hint={texts('option_authority_hint')}
        values={authorities.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={firstAuthority(authorities, options)?.id}
        onChoose={(authority) => void save({ authority })}
      />
      <SaidLine about="authority" said={said} />
    </Part>
  );
}
