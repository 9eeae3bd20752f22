import { monthWords } from '../../core/day-words';
import { type Regime, regimeOf } from '../../core/regime';
import { CHECKED } from '../../linkedin/facts';
import { FactsOld } from '../about/FactsOld';
import type { SectionProps } from '../section';
import { Unread } from '../Unread';
import { LettersCard } from './LettersCard';
import { RegimePart } from './RegimePart';
import { RepliesPart } from './RepliesPart';
import { StepCard } from './StepCard';
import { stepsFor } from './steps';

/** What a person can still do besides turning a switch off (interface, section 6, Next steps). */
export function NextSteps({ options, choose, loaded, ...shared }: SectionProps) {
  const { ports, words } = shared;
  const { texts, dates } = words;
  const month = monthWords(CHECKED, dates);
  const regime: Regime | undefined = regimeOf(options);
  return (
    <div class="parts">
      <FactsOld ports={ports} words={words} />
      <RegimePart
        options={options}
        choose={choose}
        texts={texts}
        isFixed={ports.managed.options.region !== undefined}
      />
      <ol class="steps">
        {stepsFor(regime).map((step) => (
          <StepCard key={step.title} step={step} regime={regime} month={month} texts={texts} />
        ))}
        {/* What was typed for one law is not carried into a letter under another. */}
        <LettersCard key={regime} regime={regime} loaded={loaded} month={month} ports={ports} words={words} />
      </ol>
      {loaded?.ok ? (
        <RepliesPart {...shared} regime={regime} history={loaded.value.history} />
      ) : (
        <Unread loaded={loaded} words={words} />
      )}
      <p class="hint">{texts('facts_checked', { month })}</p>
    </div>
  );
}
