import { THEMES } from '../../core/options';
import { Part } from '../Part';
import type { OptionPartProps } from './part-props';
import { RadioGroup } from './RadioGroup';
import { SaidLine } from './SaidLine';
import { THEME_TEXTS } from './words';

/** Whose colours the pages have, and what language there is. */
export function LooksPart({ options: { theme }, texts, chosen: { said, save } }: OptionPartProps) {
  return (
    <Part title={texts('option_looks')}>
      <RadioGroup
        legend={texts('option_theme')}
        hint={texts('option_theme_hint')}
        values={THEMES.map((one) => ({ value: one, label: texts(THEME_TEXTS[one]) }))}
        chosen={theme}
        onChoose={(chosen) => void save({ theme: chosen })}
      />
      <SaidLine about="theme" said={said} />
      <p class="muted">{texts('option_language')}</p>
    </Part>
  );
}
