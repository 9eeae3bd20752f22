import type { Regime } from '../../core/regime';
import type { Texts } from '../../core/texts';
import { REGIME_FACTS } from '../../linkedin/regimes';
import { OutsideLink } from '../../ui/OutsideLink';
import type { Step } from './steps';

type Props = {
  readonly step: Step;
  readonly regime: Regime | undefined;
  readonly month: string;
  readonly texts: Texts;
};

/** One thing that one can still do: a sentence or two, what opens it, and where that is known from. */
export function StepCard({ step, regime, month, texts }: Props) {
  const says = step.says.length > 0 ? step.says.map((key) => texts(key)) : authorityWords(regime, texts);
  return (
    <li class="step">
      <h2>{texts(step.title)}</h2>
      {says.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {step.links.length > 0 && (
        <p class="step-links">
          {step.links.map(({ label, address }) => (
            <OutsideLink key={label} address={address}>
              {texts(label)}
            </OutsideLink>
          ))}
        </p>
      )}
      <p class="hint">{texts(step.source, { month })}</p>
    </li>
  );
}

// Where no rule on complaints is sourced, the authority is named all the same.
function authorityWords(regime: Regime | undefined, texts: Texts): string[] {
  const authority = regime && REGIME_FACTS[regime].authority;
  return [authority ? texts('next_authority', { authority: texts(authority) }) : texts('next_authority_none')];
}
