import { datesOf } from '../core/dates';
import { textsOf, type Words } from '../core/texts';
import messages from '../public/_locales/en/messages.json';

/** English: the command speaks the language of the sealed sentences. */
export const WORDS: Words = { texts: textsOf(messages, 'en'), dates: datesOf('en') };
