import { dayOf } from '../../core/day';
import { dayWords } from '../../core/day-words';
import { type Region, regionKey } from '../../core/region';
import type { Words } from '../../core/texts';
import type { Ending } from '../../core/window/ending';
import type { RegionFacts, RegionWindow } from '../../core/window/region-window';
import { isOver } from '../../core/window/stretches';

/** When training was possible, in one line that goes on after a colon: dates, and never a number of days. */
export function factWords(region: Region, facts: RegionFacts, ending: Ending, words: Words): string {
  const { texts, dates } = words;
  const [first, second] = facts.windows;
  if (first === undefined) return texts('window_fact_none_known', { region: texts(regionKey(region)) });
  const last = second ?? first;
  const rest =
    ending.kind === 'again' ? againWords(ending, second !== undefined, words) : restWords(last, ending, words);
  if (second && first.to && ending.kind !== 'again') {
    return texts('window_fact_two', { end: dayWords(first.to, dates), rest });
  }
  return facts.isReported ? texts('window_fact_reported', { rest }) : rest;
}

type Again = Extract<Ending, { kind: 'again' }>;

function againWords({ isRepeated }: Again, isThird: boolean, { texts }: Words): string {
  if (isRepeated) return texts('window_fact_again_more');
  return texts(isThird ? 'window_fact_again_three' : 'window_fact_again');
}

function restWords(window: RegionWindow, ending: Ending, words: Words): string {
  const { texts, dates } = words;
  const start = startWords(window, words);
  if (isOver(window, ending)) return texts('window_fact_none_since', { start });
  switch (ending.kind) {
    case 'open':
      return texts('window_fact_since', { start });
    case 'ended':
    case 'stated':
      return texts('window_fact_to', { start, end: dayWords(ending.day, dates) });
    case 'between':
      return betweenWords(start, ending, words);
    default:
      return texts('window_fact_from', { start });
  }
}

function startWords({ from, isAtLatest }: RegionWindow, { texts, dates }: Words): string {
  const date = dayWords(from ?? '', dates);
  return isAtLatest ? texts('window_fact_latest', { date }) : date;
}

// Within one month, its name says enough for one line; the text below has both days.
function betweenWords(start: string, ending: Extract<Ending, { kind: 'between' }>, { texts, dates }: Words): string {
  const { after, before } = ending;
  const isOneMonth = dayOf(after).slice(0, 7) === dayOf(before).slice(0, 7);
  if (isOneMonth) return texts('window_fact_to', { start, end: dates.month(before) });
  return texts('window_fact_between', { start, date1: dates.day(after), date2: dates.day(before) });
}
