import { REASONS } from '../../../src/core/reading';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import * as known from '../../../src/linkedin/structure/vocabulary';

const { TAGS, ROLES, REFERENCES, STATES, FLAGS, TYPES } = known;

const OURS = `Opt-Out Witness page opened here reached in the app state as loaded maybe restored read on off expected more
  elements left out unreadable body x-other x-frame svg id for name class role type value data-live checked unchecked indeterminate
  selected data-displayed yes no data-label data-shadow open true false mixed …`;

const KEYS = SETTINGS.flatMap(({ id, key, options }) => {
  const is = key?.is ?? id;
  return [id, is, `dropdown-container_${is}`, ...(options ?? []), ...(options ?? []).map((one) => `${is}__${one}`)];
});

/** Every word that a report may hold, however it was come by. */
const WORDS = new Set(
  [TAGS, ROLES, REFERENCES, STATES, FLAGS, TYPES, REASONS, OURS.split(/\s+/), KEYS].flatMap((list) => [...list]),
);

/** What is numbered by us, with the key that may stand before it. */
const NUMBERED = /^(?:(\w+)__(?:v\d{1,4})?|[mcvr]\d{1,4})$/;

/** Bare numbers: the program's version, and how many elements were left out. */
const BARE = /(?<=^<!-- Opt-Out Witness )\d+\.\d+\.\d+|(?<=\n<!-- )\d{1,7}(?= more elements left out -->\n$)/g;

/** A line that is an element, or one of our two comments. */
const LINE = /^(?:<!-- [^<>"&]* -->| *<[\w-]+(?: [a-z-]+="[^<>"&=]*")*(?:>…?(?:<\/[\w-]+>)?| \/>)| *<\/[\w-]+>)$/;

/** What a report holds that it must not: lines that are none of its own, and words that are not in the list. */
export function strangeIn(report: string): string[] {
  const lines = report.trimEnd().split('\n');
  const words = report.replace(BARE, '').split(/(?:[<>/="; ,:?\n]|!--|--)+/);
  return [...lines.filter((line) => !LINE.test(line)), ...words.filter((word) => word !== '' && !isKnown(word))];
}

function isKnown(word: string): boolean {
  const numbered = NUMBERED.exec(word);
  return WORDS.has(word) || (numbered !== null && (numbered[1] === undefined || WORDS.has(numbered[1])));
}
