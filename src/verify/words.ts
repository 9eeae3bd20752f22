import { datesOf } from '../core/dates';
import { textsOf } from '../core/texts';
import type { TellingWords } from '../export/verdict-words';
import messages from '../public/_locales/en/messages.json';

/** English: the command speaks the language of the sealed sentences. */
export const WORDS: TellingWords = { texts: textsOf(messages, 'en'), dates: datesOf('en') };
