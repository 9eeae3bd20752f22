import { letterDates } from './date-words';
import type { LetterInput } from './letter';

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
    case 'off-between':
      return `My record shows that ${SETTING} was on on ${dayAt(state.on.at)} and off on ${dayAt(state.first.at)}; I turned it off between these days.${stated}`;
    case 'off-first-seen':
      return `My record first shows ${SETTING} off on ${dayAt(state.first.at)}; the day on which I turned it off is earlier and not recorded.${stated}`;
    default:
      return `I have no record yet of what ${SETTING} shows for my account.`;
  }
}

function statedWords({ law, recorded: { stated } }: LetterInput): string {
  return stated === undefined ? '' : ` By my own statement, that day was ${letterDates(law).day(stated)}.`;
}

/** What the record shows, and by what it can be recognised. */
export const recordedParagraph = (input: LetterInput): string =>
  [stateSentence(input), ...fingerprint(input)].join(' ');

/** By what the record can be recognised; what it shows and what it does not is said in it. */
function fingerprint({ recorded: { head } }: LetterInput): string[] {
  if (head === undefined) return [];
  return [
    `I keep a sealed record of these readings and can send it to you. ` +
      `Its newest entry is number ${head.seq}, with the fingerprint ${head.link} (SHA-256, base64url); ` +
      `it was sealed with the key ${head.kid}.`,
  ];
}
