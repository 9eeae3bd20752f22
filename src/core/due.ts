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

/**
 * The requests that wait for an answer, the one due first before the others, those without a term last. Replies count in the
 * order in which they were noted: an answer ends what was confirmed before it, and a new confirmation begins anew.
 * @param terms by what was asked; none where no term is known
 */
export function openRequests(
  history: Pick<History, 'entries'>,
  terms: Readonly<Partial<Record<RequestKind, Term>>>,
): OpenRequest[] {
  const open = new Map<RequestKind, OpenRequest>();
  for (const { request, says, day } of statementsAbout(history, 'reply')) {
    const term = terms[request];
    const before = open.get(request);
    if (says === 'answers') open.delete(request);
    else if (says === 'confirms') {
      open.set(request, { request, confirmed: day, due: term && dayAfter(day, term.within), isExtended: false });
    } else if (before) {
      const due = term && dayAfter(before.confirmed, term.extended ?? term.within);
      open.set(request, { ...before, due, isExtended: true });
    }
  }
  return [...open.values()].sort((one, other) => (one.due ?? '9').localeCompare(other.due ?? '9'));
}

/** Whether the last day for an answer has gone by. */
export const isPassed = ({ due }: OpenRequest, today: Day): boolean => due !== undefined && today > due;
