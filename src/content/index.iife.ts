import { answer, onRestored, openedAs, send, surroundings, visit } from '../platform/page';
import { answerOf } from './answers';
import { courier } from './courier';
import { openingOf } from './opening';
import { watch } from './watch';

const reports = courier({ send, isAlive: surroundings.isAlive, visit: visit() });
const watched = watch({ ...surroundings, opening: openingOf(...openedAs()) }, reports.deliver);
answer((message) => answerOf(message, watched, reports));
onRestored(watched.restore);
