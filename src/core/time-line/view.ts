import type { Mark } from './marks';

/** The part of time that a picture shows, in milliseconds since 1970. */
export type View = { readonly from: number; readonly to: number };

/** The shortest time that fills a picture: readings are a few hundred milliseconds apart at least. */
const SHORTEST = 10_000;

// Beside the first and the last reading, so that their shapes are whole.
const MARGIN = 0.03;

/** All readings, with a little room at both ends. Undefined where there are not two moments to draw an axis through. */
export function wholeView(marks: readonly Mark[], besides: readonly number[] = []): View | undefined {
  const [from, to] = endsOf([...marks.map(({ time }) => time), ...besides]);
  if (!(from < to)) return undefined;
  const room = Math.max((to - from) * MARGIN, SHORTEST / 2);
  return { from: from - room, to: to + room };
}

/**
 * The view with its time made shorter or longer about one moment, which stays where it is.
 * @param times 0.5 shows half the time, 2 shows twice as much
 */
export function zoomed(view: View, times: number, about: number, limit: View): View {
  const span = Math.min(Math.max(spanOf(view) * times, SHORTEST), spanOf(limit));
  const place = (about - view.from) / spanOf(view);
  return within(about - place * span, span, limit);
}

/** The view moved by a part of itself: 0.1 shows what is a tenth of it later. */
export function moved(view: View, part: number, limit: View): View {
  return within(view.from + part * spanOf(view), spanOf(view), limit);
}

/** The view moved no further than it must be for a moment to be seen, and not right at its edge. */
export function showing(view: View, time: number, limit: View): View {
  const edge = spanOf(view) * MARGIN;
  if (time < view.from + edge) return within(time - edge * 4, spanOf(view), limit);
  if (time > view.to - edge) return within(time + edge * 4 - spanOf(view), spanOf(view), limit);
  return view;
}

/** Milliseconds that are in view. */
export const spanOf = ({ from, to }: View): number => to - from;

function within(from: number, span: number, limit: View): View {
  const start = Math.max(limit.from, Math.min(from, limit.to - span));
  return { from: start, to: start + span };
}

// Ten thousand arguments are too many for `Math.min`.
function endsOf(times: readonly number[]): readonly [from: number, to: number] {
  const from = times.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return [from, times.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)];
}
