import type { Regime } from '../../core/regime';
import type { Texts } from '../../core/texts';
import { FORMS } from '../../linkedin/forms';
import { REGIME_FACTS } from '../../linkedin/regimes';
import { OutsideLink } from '../../ui/OutsideLink';
import type { PageWords } from '../page-words';
import type { Ports } from '../ports';
import type { Loaded } from '../use-kept';
import { LetterForm } from './LetterForm';

type Props = {
  readonly regime: Regime | undefined;
  readonly loaded: Loaded;
  readonly month: string;
  readonly ports: Ports;
  readonly words: PageWords;
};

/** The last card: letters where their law is sourced, and where to write to everywhere else. */
export function LettersCard({ regime, loaded, month, ports, words }: Props) {
  const { texts } = words;
  const facts = regime && REGIME_FACTS[regime];
  return (
    <li class="step">
      <h2>{texts('next_letters_title')}</h2>
      {facts?.law ? (
        <>
          <p>{texts('next_letters')}</p>
          <details class="fold">
            <summary data-action="letters">{texts('next_letters_open')}</summary>
            {loaded?.ok && (
              <LetterForm
                law={facts.law}
                controller={facts.controller}
                holdings={loaded.value}
                ports={ports}
                words={words}
              />
            )}
          </details>
          <p class="hint">{texts('next_letters_source', { law: texts(`law_${facts.law}`), month })}</p>
        </>
      ) : (
        <NoLetter controller={facts?.controller} texts={texts} />
      )}
      <p class="step-links">
        <OutsideLink address={FORMS.officer}>{texts('next_officer_open')}</OutsideLink>
        <OutsideLink address={FORMS.questions}>{texts('next_questions_open')}</OutsideLink>
      </p>
    </li>
  );
}

function NoLetter({
  controller,
  texts,
}: {
  readonly controller: readonly string[] | undefined;
  readonly texts: Texts;
}) {
  if (controller === undefined) return <p>{texts('letter_region')}</p>;
  return (
    <>
      <p>{texts('letter_none')}</p>
      <p>{texts('letter_controller')}</p>
      <address lang="en">
        {controller.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
    </>
  );
}
