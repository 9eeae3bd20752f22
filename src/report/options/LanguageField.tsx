import { useId } from 'preact/hooks';
import { isLanguage, LANGUAGES, type Language } from '../../core/language';
import type { Texts } from '../../core/texts';
import { capital } from '../../export/words';
import { LANGUAGE_NAMES } from './words';

type Props = {
  readonly language: Language | null;
  readonly texts: Texts;
  /** Set by an organisation, so that it cannot be chosen. */
  readonly isFixed: boolean;
  readonly onChoose: (language: Language | null) => void;
};

/** The language of pages and records: the browser's, or always one of ours, each by its own name. */
export function LanguageField({ language, texts, isFixed, onChoose }: Props) {
  const [id, hint] = [useId(), useId()];
  return (
    <div class="field">
      <label for={id}>{texts('option_language')}</label>
      <select
        id={id}
        value={language ?? ''}
        disabled={isFixed}
        aria-describedby={hint}
        onChange={({ currentTarget: { value } }) => onChoose(isLanguage(value) ? value : null)}
      >
        <option value="">{texts('option_language_browser')}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
      <p class="hint" id={hint}>
        {isFixed && `${capital(texts('managed_by'))}. `}
        {texts('option_language_hint')}
      </p>
    </div>
  );
}
