import type { Texts } from '../../core/texts';
import type { Row } from '../../export/row';
import { rungWords } from '../../export/words';
import type { Fact } from '../../ui/card';

/** What an entry holds besides its line: where and by which words the switch was found, by what, and its seal. */
export function entryFacts({ observation, program, seal }: Row, texts: Texts): Fact[] {
  const facts = [
    ...(observation ? pageFacts(observation, texts) : []),
    ...(program ? [{ label: texts('history_program'), value: programWords(program) }] : []),
    { label: texts('history_seal'), value: seal },
  ];
  return facts.filter(({ value }) => value !== '');
}

function pageFacts({ page, reading, setting }: NonNullable<Row['observation']>, texts: Texts): Fact[] {
  return [
    { label: texts('record_page'), value: page.address },
    { label: texts('history_heading'), value: page.heading },
    { label: texts('history_control'), value: page.control },
    { label: texts('history_language'), value: page.language },
    ...(reading.outcome === 'read'
      ? [{ label: texts('record_found_by'), value: rungWords(reading.rung, setting.id, texts) }]
      : []),
  ];
}

const programWords = ({ name, version, browser }: NonNullable<Row['program']>): string =>
  `${name} ${version}, ${browser}`;
