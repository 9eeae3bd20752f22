import { apart } from '../core/dates';
import type { Gist } from '../core/gist';
import { isBehind } from '../core/instant';
import type { Words } from '../core/texts';
import type { Face, Fact } from './card';
import { firstOffFact, lastReadFact, recordedFact, stillOffFact } from './facts-of';
import { faceOf } from './looks';
import type { ReadState } from './seen';

type Of<Kind extends ReadState['kind']> = Extract<ReadState, { kind: Kind }>;

/** What the card says of a switch that was read (interface, sections 4.5 to 4.10). */
export function readFace(state: ReadState, history: Pick<Gist, 'exported' | 'count'>, words: Words): Face {
  const recorded = recordedFact(history, words);
  switch (state.kind) {
    case 'on':
      return faceOf('on', words, [lastReadFact(state.last, words), recorded]);
    case 'on-again':
      return againFace(state, recorded, words);
    case 'off-shown':
      return faceOf('off-shown', words, [...shownFacts(state, words), recorded]);
    case 'off-first-seen':
      return faceOf('off', words, [...firstSeenFacts(state, words), recorded]);
    case 'off-since':
      return sinceFace(state, recorded, words);
    case 'off-between':
      return faceOf('off', words, [betweenFact(state, words), stillOffFact(state, words), recorded]);
  }
}

function againFace({ off, found, last }: Of<'on-again'>, recorded: Fact, words: Words): Face {
  const [date1, date2] = apart(words.dates, off.at, found.at);
  return faceOf('on-again', words, [lastReadFact(last, words), recorded], { date1, date2 });
}

function shownFacts({ last, on }: Of<'off-shown'>, { texts, dates }: Words): Fact[] {
  const shown = { label: texts('fact_shown_off'), value: dates.minute(last.at) };
  return on ? [shown, { label: texts('fact_seen_on'), value: dates.minute(on.at) }] : [shown];
}

function firstSeenFacts(state: Of<'off-first-seen'>, words: Words): Fact[] {
  const turned = turnedOff(words, 'value_unknown_day');
  const later = state.since > 0 ? [stillOffFact(state, words)] : [];
  return [firstOffFact(state.first, words), turned, ...later];
}

function sinceFace(state: Of<'off-since'>, recorded: Fact, words: Words): Face {
  const { at } = state.first;
  const turned = turnedOff(words, 'value_seen_here', { date: words.dates.minute(at) });
  const facts = [turned, stillOffFact(state, words), recorded];
  return faceOf('off-since', words, facts, { date: words.dates.day(at) });
}

function betweenFact({ on, first }: Of<'off-between'>, words: Words): Fact {
  if (isBehind(first.at, on.at)) return turnedOff(words, 'value_between_clock');
  const [date1, date2] = apart(words.dates, on.at, first.at);
  return turnedOff(words, 'value_between', { date1, date2 });
}

function turnedOff({ texts }: Words, key: string, values?: Parameters<Words['texts']>[1]): Fact {
  return { label: texts('fact_turned_off'), value: texts(key, values) };
}
