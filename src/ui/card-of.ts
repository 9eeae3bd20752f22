import { isHidden } from '../core/hidden';
import { MAIN_SETTING } from '../core/setting';
import type { Words } from '../core/texts';
import type { Card, Face, Marks } from './card';
import { faceOf } from './looks';
import { readFace } from './read-face';
import { failureOf, readState, type Seen } from './seen';
import { troubleFace } from './trouble-face';
import { unknownFace } from './unknown-face';

/** The card of "Data for Generative AI Improvement" (interface, sections 3 and 4). */
export function cardOf(seen: Seen, words: Words): Card {
  return {
    setting: MAIN_SETTING,
    name: words.texts('setting_genai_name'),
    marks: marksOf(seen),
    ...seenFace(seen, words),
  };
}

function seenFace(seen: Seen, words: Words): Face {
  const { history, trouble, shown, access } = seen;
  if (trouble) return troubleFace(trouble, history.count, words);
  const read = readState(shown);
  if (read) return readFace(read, history, words);
  if (!access) return faceOf('no-access', words);
  const failure = failureOf(seen);
  return failure ? unknownFace(failure, words) : faceOf(isHidden(shown) ? 'hidden' : 'unread', words);
}

function marksOf(seen: Seen): Marks {
  const read = readState(seen.shown);
  if (read === undefined) return { state: wasTried(seen) ? 'unknown' : 'unread' };
  const { reading, account } = read.last;
  return {
    state: read.kind === 'on' || read.kind === 'on-again' ? 'on' : 'off',
    basis: reading.basis,
    ...(account !== 'unknown' && { account: account.label }),
  };
}

// A store that cannot be read leaves open whether anything was ever tried.
function wasTried(seen: Seen): boolean {
  return failureOf(seen) !== undefined || seen.trouble !== undefined;
}
