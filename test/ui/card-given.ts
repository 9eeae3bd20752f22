import { cardOf } from '../../src/ui/card-of';
import { seenGiven } from './given';
import { WORDS } from './words';

export type Seen = Parameters<typeof seenGiven>[0];
export const card = (given: Seen) => cardOf(seenGiven(given), WORDS);
/** An off that nothing contradicts for days, alone and after an on. */
export const OFF_RUN = ['off f', 'off f', 'off f', 'off f', 'off f'];
export const SINCE = ['on f', 'off s seen', ...OFF_RUN];
