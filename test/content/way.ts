import { courier } from '../../src/content/courier';
import type { Sight } from '../../src/content/watch';
import type { Recorded, Report } from '../../src/messages/protocol';
import { reading, report, visitOf } from '../fakes/messages';
import { START } from './clock';

/** Two minutes and an hour, in milliseconds. */
export const LONG = 120_000;
export const HOUR = 3_600_000;
export const VISIT = visitOf(7);
export const STORED: Recorded = { ok: true, value: 'stored' };
export const NOTHING_NEW: Recorded = { ok: true, value: 'nothing-new' };
export const refusal = (why: 'full' | 'cannot-open' | 'newer-version' | 'not-accepted'): Recorded => ({
  ok: false,
  refusal: why,
});

/** What the background says to each attempt; the last goes for all that follow. */
export type Said = Recorded | 'silence' | 'rejection';

/** A courier to a background that says so, and what has been sent to it. */
export function way(...said: readonly [Said, ...Said[]]) {
  const sent: { readonly report: Report; readonly at: number }[] = [];
  let alive = true;
  const reports = courier({
    visit: VISIT,
    isAlive: () => alive,
    send: async (one) => {
      const answer = said[sent.length] ?? said.at(-1);
      sent.push({ report: one, at: Date.now() - START });
      if (answer === 'rejection') throw new Error('Could not establish connection.');
      return answer === 'silence' ? undefined : answer;
    },
  });
  return {
    ...reports,
    times: () => sent.map(({ at }) => at),
    passes: () => sent.map((one) => one.report.pass),
    sent: () => sent.map((one) => one.report),
    die: () => {
      alive = false;
    },
  };
}

const { page, ownLinks } = report();
export const { setting } = report();

/** What a watch sees on the setting's own page. */
export const sight = (value: 'on' | 'off' = 'on'): Sight => ({ setting, page, ownLinks, reading: reading({ value }) });
