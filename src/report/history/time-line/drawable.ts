import type { Dated } from '../../../core/time-line/flags';
import type { PolicyEvent } from '../../../linkedin/events';

/** A policy event with its place in time. Days are days of no zone: they stand at their noon in UTC. */
export type Drawable = Dated & { readonly event: PolicyEvent };

const NOON = 'T12:00:00.000Z';

export const drawableOf = (event: PolicyEvent): Drawable => ({
  event,
  time: Date.parse(event.day + NOON),
  ...(event.until !== undefined && { until: Date.parse(event.until + NOON) }),
});
