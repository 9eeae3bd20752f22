import type { Texts } from '../../core/texts';
import { SOURCES } from '../../linkedin/facts';
import { OutsideLink } from '../../ui/OutsideLink';
import type { SectionProps } from '../section';
import { STEPS, type Step } from './steps';

/** What a person can still do besides turning a switch off (interface, section 6, Next steps). */
export function NextSteps({ words: { texts } }: SectionProps) {
  return (
    <>
      <ol class="steps">
        {STEPS.map((step) => (
          <StepCard key={step.title} step={step} texts={texts} />
        ))}
      </ol>
      <p class="hint">{texts('facts_checked', { month: SOURCES.help.read })}</p>
    </>
  );
}

function StepCard({ step, texts }: { readonly step: Step; readonly texts: Texts }) {
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
      <p class="hint">{texts(step.source, { month: SOURCES.help.read })}</p>
    </li>
  );
}
