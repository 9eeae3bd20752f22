import type { Texts } from '../../core/texts';
import type { StepName, StepResult } from '../../core/verify/verdict';

/** The name of each step, and what it counts. */
const STEP_TEXTS: Readonly<Record<StepName, readonly [name: string, count: string]>> = {
  parse: ['verify_step_parse', 'verify_count_entries'],
  signatures: ['verify_step_signatures', 'verify_count_entries'],
  chain: ['verify_step_chain', 'verify_count_links'],
  omissions: ['verify_step_omissions', 'verify_count_places'],
  stamps: ['verify_step_stamps', 'verify_count_stamps'],
  pictures: ['verify_step_pictures', 'verify_count_pictures'],
};

/** `Signatures: in order, 12 entries` */
export function stepWords({ name, outcome, count }: StepResult, texts: Texts): string {
  const [nameKey, countKey] = STEP_TEXTS[name];
  const step = texts(nameKey);
  if (outcome === 'not-reached') return texts('verify_step_unreached', { step });
  if (outcome === 'failed') return texts('verify_step_failed', { step });
  return count === 0
    ? texts('verify_step_none', { step })
    : texts('verify_step_passed', { step, count: texts(countKey, { n: count }) });
}
