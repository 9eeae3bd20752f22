import type { Ports } from './ports';

/**
 * Asks before anybody wants to know, and gives that answer to whoever wants to know first, unless something was announced
 * since. What comes after is asked anew.
 */
export function ahead<Answer>(ask: () => Promise<Answer>, { onAnnounced }: Pick<Ports, 'onAnnounced'>) {
  const end = new AbortController();
  let early: Promise<Answer> | undefined;
  onAnnounced(() => {
    early = undefined;
  }, end.signal);
  early = ask();
  // Whoever wants to know hears of it.
  early.catch(() => undefined);
  return (): Promise<Answer> => {
    end.abort();
    const answer = early ?? ask();
    early = undefined;
    return answer;
  };
}
