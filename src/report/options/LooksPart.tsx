import { THEMES } from '../../core/options';
import { Part } from '../Part';
import { LanguageField } from './LanguageField';
import type { OptionPartProps } from './part-props';
import { RadioGroup } from './RadioGroup';
import { SaidLine } from './SaidLine';
import { THEME_TEXTS } from './words';

/** Whose colours the pages have, and in what language they and the records are. */
export function LooksPart({ options: { language, theme }, ports, texts, chosen: { said, save } }: OptionPartProps) {
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
      <LanguageField
        isFixed={ports.managed.options.language !== undefined}
        language={language}
        texts={texts}
        onChoose={(chosen) => void save({ language: chosen })}
      />
      <SaidLine about="language" said={said} />
    </Part>
  );
}
