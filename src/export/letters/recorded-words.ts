import { type Instant, isBehind } from '../../core/instant';
import type { SettingState } from '../../core/state';
import { letterDates } from './date-words';
import type { LetterInput } from './letter';

type FirstSeen = Extract<SettingState, { kind: 'off-first-seen' }>;

const SETTING = 'the setting “Data for Generative AI Improvement”';

/** What the record shows of the switch, in one of its three forms: never more exact than what was seen. */
function stateSentence(input: LetterInput): string {
  const { dayAt } = letterDates(input.law);
  const { state } = input.recorded;
  const stated = statedWords(input);
  switch (state.kind) {
    case 'on':
      return `When I last recorded it, on ${dayAt(state.last.at)}, ${SETTING} was on.`;
    case 'on-again':
      return `My record shows that ${SETTING} was off on ${dayAt(state.off.at)} and on again on ${dayAt(state.found.at)}.`;
    case 'off-shown':
      return `On ${dayAt(state.first.at)} the page of ${SETTING} showed it as off; it has not been read from a freshly loaded page since.`;
    case 'off-since':
      return `I turned ${SETTING} off on ${dayAt(state.first.at)}; my record holds that change.`;
    case 'off-between': {
      const [on, off] = apart(input, state.on.at, state.first.at);
      if (isBehind(state.first.at, state.on.at))
        return `My record shows ${SETTING} on at my reading of ${on} and, later in its order, off at my reading of ${off}. The clock of my device went back in between.${stated}`;
      return `My record shows ${SETTING} on at my reading of ${on} and off at my reading of ${off}. It changed between the two.${stated}`;
    }
    case 'off-first-seen':
      return `My record first shows ${SETTING} off on ${dayAt(state.first.at)}; ${foundWords(state, input)}`;
    default:
      return `I have no record yet of what ${SETTING} shows for my account.`;
  }
}

function foundWords({ maybeOn }: FirstSeen, input: LetterInput): string {
  if (maybeOn) {
    const day = letterDates(input.law).dayAt(maybeOn.at);
    return `a reading of ${day}, on a page that did not say whose account was signed in, showed it on.`;
  }
  return input.recorded.stated === undefined
    ? 'it does not show when it was turned off, which was that day or earlier.'
    : `by my own statement I turned it off on ${letterDates(input.law).day(input.recorded.stated)}.`;
}

// Two readings of one day are told apart by their times.
function apart({ law }: LetterInput, one: Instant, other: Instant): [string, string] {
  const { dayAt, minuteAt } = letterDates(law);
  const write = dayAt(one) === dayAt(other) ? minuteAt : dayAt;
  return [write(one), write(other)];
}

function statedWords({ law, recorded: { stated } }: LetterInput): string {
  return stated === undefined ? '' : ` By my own statement I turned it off on ${letterDates(law).day(stated)}.`;
}

/** What the record shows, and by what it can be recognised. */
export const recordedParagraph = (input: LetterInput): string =>
  [stateSentence(input), ...fingerprint(input)].join(' ');

/** By what the record can be recognised; what it shows and what it does not is said in it. */
function fingerprint({ recorded: { head } }: LetterInput): string[] {
  if (head === undefined) return [];
  return [
    `I keep a record of what the settings page showed, and can send it to you. ` +
      `Its newest entry is number ${head.seq}, with the SHA-256 fingerprint ${head.link}; ` +
      `the public key that checks its signature has the fingerprint ${head.kid}.`,
  ];
}
