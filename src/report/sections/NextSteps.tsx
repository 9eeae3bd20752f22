import type { Texts } from '../../core/texts';
import { CHECKED } from '../../linkedin/facts';
import { monthWords } from '../../ui/day-words';
import { OutsideLink } from '../../ui/OutsideLink';
import { FactsOld } from '../about/FactsOld';
import type { SectionProps } from '../section';
import { STEPS, type Step } from './steps';

/** What a person can still do besides turning a switch off (interface, section 6, Next steps). */
export function NextSteps({ ports, words }: SectionProps) {
  const { texts, dates } = words;
  const month = monthWords(CHECKED, dates);
  return (
    <>
      <FactsOld ports={ports} words={words} />
      <ol class="steps">
        {STEPS.map((step) => (
          <StepCard key={step.title} step={step} month={month} texts={texts} />
        ))}
      </ol>
      <p class="hint">{texts('facts_checked', { month })}</p>
    </>
  );
}

type StepProps = { readonly step: Step; readonly month: string; readonly texts: Texts };

function StepCard({ step, month, texts }: StepProps) {
  return (
    <li class="step">
      <h2>{texts(step.title)}</h2>
      {step.says.map((key) => (
        <p key={key}>{texts(key)}</p>
      ))}
      <p class="step-links">
        {step.links.map(({ label, address }) => (
          <OutsideLink key={label} address={address}>
            {texts(label)}
          </OutsideLink>
        ))}
      </p>
      <p class="hint">{texts(step.source, { month })}</p>
    </li>
  );
}
