import { apart } from '../../core/dates';
import type { Day } from '../../core/day';
import { dayWords } from '../../core/day-words';
import type { Region } from '../../core/region';
import type { Words } from '../../core/texts';
import type { Ending } from '../../core/window/ending';
import type { RegionFacts } from '../../core/window/region-window';
import { isOver, offDay } from '../../core/window/stretches';

/** From when to when it was possible in a region, as far as that is published (interface, 9.2). */
export function startText(region: Region, { windows }: RegionFacts, { texts, dates }: Words): string {
  const end = windows.find(({ to }) => to !== null)?.to;
  const start = windows.find(({ from }) => from !== null)?.from;
  return texts(`window_start_${region}`, {
    ...(end && { end: dayWords(end, dates) }),
    ...(start && { start: dayWords(start, dates) }),
  });
}

/** Whether and when it ended, as far as anything was read or stated. */
export function endText({ windows }: RegionFacts, ending: Ending, words: Words): string {
  const last = windows.at(-1);
  // Before a start that is known "at the latest" alone, nobody knows whether it had begun.
  return last?.from && !last.isAtLatest && isOver(last, ending)
    ? overText(last.from, ending, words)
    : endingText(ending, words);
}

function overText(from: Day, ending: Ending, { texts, dates }: Words): string {
  const values = { date: dayWords(offDay(ending) ?? from, dates), start: dayWords(from, dates) };
  return texts(ending.kind === 'stated' ? 'window_end_over_stated' : 'window_end_over', values);
}

function endingText(ending: Ending, { texts, dates }: Words): string {
  switch (ending.kind) {
    case 'open':
      return texts('window_end_open', { date: dates.day(ending.at) });
    case 'ended':
      return texts('window_end_ended', { date: dates.day(ending.at) });
    case 'stated':
      return texts('window_end_stated', { date: dayWords(ending.day, dates) });
    case 'before':
      return texts('window_end_before', { date: dates.day(ending.at) });
    case 'doubtful':
      return texts('window_end_doubtful', { date: dates.day(ending.on) });
    case 'uncertain':
      return texts('window_end_uncertain');
    case 'between':
    case 'again': {
      const [date1, date2] = apart(dates, ending.after, ending.before);
      return texts(ending.kind === 'again' ? 'window_end_again' : 'window_end_between', { date1, date2 });
    }
    case 'clock':
      return texts('window_end_clock');
    case 'unknown':
      return texts(ending.isHidden ? 'window_end_hidden' : 'window_end_unknown');
  }
}
