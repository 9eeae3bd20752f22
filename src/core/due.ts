import { type Day, dateOf } from './day';
import type { History } from './history';
import type { RequestKind } from './reply';
import { statementsAbout } from './statements';

/** How long an answer may take: calendar months or days after LinkedIn has the request. */
export type Period = { readonly months: number } | { readonly days: number };

/** `extended` in all, once LinkedIn says that it takes longer; absent where no extension is known. */
export type Term = { readonly within: Period; readonly extended?: Period };

/** A request that LinkedIn has confirmed and not answered, as the holder noted. */
export type OpenRequest = {
  readonly request: RequestKind;
  /** The day of the confirmation. */
  readonly confirmed: Day;
  /** The last day for an answer; undefined where no term is known. */
  readonly due: Day | undefined;
  readonly isExtended: boolean;
};

/** The same day of a later month, or its last where it has no such day; or so many days later. */
export function dayAfter(day: Day, period: Period): Day {
  const date = dateOf(day);
  if ('days' in period) date.setUTCDate(date.getUTCDate() + period.days);
  else {
    const wanted = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + period.months, 1);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(wanted, last));
  }
  return date.toISOString().slice(0, 10);
}

type Terms = Readonly<Partial<Record<RequestKind, Term>>>;
type Reply = Pick<ReturnType<typeof repliesIn>[number], 'request' | 'says' | 'day'>;

/**
 * The requests that wait for an answer, the one due first before the others, those without a term last. Replies count by their
 * days, however late they were noted: an answer ends what was confirmed before it, and a new confirmation begins anew.
 * @param terms by what was asked; none where no term is known
 */
export function openRequests(history: Pick<History, 'statements'>, terms: Terms): OpenRequest[] {
  const open = new Map<RequestKind, OpenRequest>();
  for (const reply of repliesIn(history)) {
    const next = after(open.get(reply.request), reply, terms[reply.request]);
    if (next === undefined) open.delete(reply.request);
    else open.set(reply.request, next);
  }
  return [...open.values()].sort((one, other) => (one.due ?? '9').localeCompare(other.due ?? '9'));
}

// Sorting leaves those of one day in the order in which they were noted.
const repliesIn = (history: Pick<History, 'statements'>) =>
  statementsAbout(history, 'reply').toSorted((one, other) => one.day.localeCompare(other.day));

function after(before: OpenRequest | undefined, { request, says, day }: Reply, term: Term | undefined) {
  if (says === 'answers' || says === 'unanswered') return undefined;
  // LinkedIn has had a request no later than the day on which it asks for more time.
  const confirmed = (says === 'extends' && before?.confirmed) || day;
  // Noted twice, a confirmation is one.
  const isExtended = says === 'extends' || (before?.confirmed === day && before.isExtended);
  const period = isExtended ? (term?.extended ?? term?.within) : term?.within;
  return { request, confirmed, due: period && dayAfter(confirmed, period), isExtended };
}

/** Whether the last day for an answer has gone by. */
export const isPassed = ({ due }: OpenRequest, today: Day): boolean => due !== undefined && today > due;
