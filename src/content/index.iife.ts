import { answer, onRestored, onShown, openedAs, send, surroundings, visit } from '../platform/page';
import { answerOf } from './answers';
import { courier } from './courier';
import { openingOf } from './opening';
import { watch } from './watch';

// A prerendered document is opened long before anybody looks at it.
const opening = openingOf(...openedAs());

onShown(() => {
  const reports = courier({ send, isAlive: surroundings.isAlive, visit: visit() });
  const watched = watch({ ...surroundings, opening }, reports.deliver);
  answer((message) => answerOf(message, watched, reports));
  onRestored(watched.restore);
});
