import type { Day } from '../../core/day';
import { dayWords, monthWords } from '../../core/day-words';
import type { Region } from '../../core/region';
import type { Words } from '../../core/texts';
import { BAR_START, type Ending } from '../../core/window/ending';
import type { RegionFacts } from '../../core/window/region-window';
import { stretchesOf } from '../../core/window/stretches';
import { OutsideLink } from '../OutsideLink';
import { Bar } from './Bar';
import { endText, startText } from './end-words';

/** What the texts on a region rest on. */
type WindowFacts = RegionFacts & {
  /** `title` is the key of a page's name. */
  readonly sources: readonly { readonly address: string; readonly title: string }[];
  /** Key of who else said so, and when; no page of theirs is linked. */
  readonly announced?: { readonly text: string; readonly day?: Day };
};

type Props = {
  readonly region: Region;
  readonly facts: WindowFacts;
  readonly ending: Ending;
  readonly today: Day;
  /** When the facts were checked. */
  readonly checked: Day;
  readonly words: Words;
};

/** A region's bar, from when to when, and what "possible" means (interface, 4.13 and 9.2). */
export function WindowTexts({ region, facts, ending, today, checked, words }: Props) {
  const { texts, dates } = words;
  const hasBar = facts.windows.length > 0;
  return (
    <>
      {hasBar && (
        <>
          <Bar stretches={stretchesOf(facts, ending, today)} today={today} />
          <p class="bar-ends">
            <span>{monthWords(BAR_START, dates)}</span>
            <span>{monthWords(today, dates)}</span>
          </p>
        </>
      )}
      <p>{startText(region, facts, words)}</p>
      {hasBar && <p>{endText(facts, ending, words)}</p>}
      <p class="hint">
        {texts('window_meaning')} {texts('window_joined')}
      </p>
      <p class="hint">
        {texts('window_sources', { month: monthWords(checked, dates) })}{' '}
        {facts.sources.map(({ address, title }) => (
          <span key={address}>
            <OutsideLink address={address}>{texts(title)}</OutsideLink>
            {facts.announced && '; '}
          </span>
        ))}
        {announcedWords(facts, words)}
      </p>
    </>
  );
}

function announcedWords({ announced }: WindowFacts, { texts, dates }: Words): string | undefined {
  return (
    announced && texts(announced.text, announced.day === undefined ? {} : { date: dayWords(announced.day, dates) })
  );
}
