import { monthWords } from '../../core/day-words';
import { CHECKED } from '../../linkedin/facts';
import { factsAge } from '../../linkedin/facts-age';
import { Notice } from '../../ui/Notice';
import type { PartProps } from '../section';

/** Says that this version's facts about LinkedIn are more than a year old; nothing before. */
export function FactsOld({ ports, words: { texts, dates } }: Pick<PartProps, 'ports' | 'words'>) {
  if (factsAge(ports.now()) === 'current') return null;
  return <Notice text={texts('notice_facts_old', { month: monthWords(CHECKED, dates) })} />;
}
