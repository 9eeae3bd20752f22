import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datesOf } from '../../src/core/dates';
import type { Words } from '../../src/core/texts';
import { type Messages, textsOf } from '../../src/core/texts';

const FILE = join(import.meta.dirname, '../../src/public/_locales/en/messages.json');

/** The English table of messages. */
export const MESSAGES = JSON.parse(readFileSync(FILE, 'utf8')) as Messages;

/** The English words, as people read them. */
export const WORDS: Words = { texts: textsOf(MESSAGES, 'en'), dates: datesOf('en') };
