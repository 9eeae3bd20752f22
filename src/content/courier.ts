import type { PageStatus, Recorded, Report } from '../messages/protocol';
import type { Sight } from './watch';

/** The longest wait between two attempts, in milliseconds. */
const LONGEST_PAUSE = 20_000;

// A page that went into the back/forward cache while it waited may never hear of the answer. Milliseconds.
const PATIENCE = 5000;

const sleep = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));

/** What the courier needs of its context. */
export type Way = {
  /** Hands a report to the background; rejects, or gives nothing, where nobody answered. */
  readonly send: (report: Report) => Promise<Recorded | undefined>;
  readonly isAlive: () => boolean;
  /** A random UUID: this document's life. */
  readonly visit: string;
};

export type Courier = {
  /** Takes a sight into the line: delivered one after the other, each until the background has answered for it. */
  readonly deliver: (sight: Sight) => void;
  /** What the background says to the next attempt, whether it is the first of its report or a repeat. */
  readonly nextAnswer: () => Promise<Recorded>;
  /** The reading that the background could not record last. */
  readonly unrecorded: () => PageStatus['unrecorded'];
};

/** Delivers reports, each repeated until the background has answered that it is recorded. */
export function courier({ send, isAlive, visit }: Way): Courier {
  let pass = 0;
  let line: Promise<unknown> = Promise.resolve();
  let unrecorded: PageStatus['unrecorded'];
  let toldOf = (_answer: Recorded) => {};

  async function attempt(report: Report): Promise<boolean> {
    const answer = await Promise.race([send(report), sleep(PATIENCE)]).catch(() => undefined);
    if (!answer) return false;
    const { setting, reading } = report;
    unrecorded = answer.ok ? undefined : { setting, reading, at: Date.now(), refusal: answer.refusal };
    toldOf(answer);
    return answer.ok || answer.refusal === 'not-accepted';
  }

  async function repeat(report: Report) {
    for (let tries = 0; ; tries += 1) {
      // 0, 0.25, 2, 6.75 and 16 seconds, then the longest: a worker that died wakes at once, a full disk does not empty itself.
      const pause = Math.min(tries ** 3 * 250, LONGEST_PAUSE);
      await sleep(pause);
      if (!isAlive() || (await attempt(report))) return;
    }
  }

  return {
    deliver(sight) {
      pass += 1;
      const report: Report = { type: 'report', visit, pass, ...sight };
      line = line.then(() => repeat(report));
    },
    nextAnswer: () =>
      new Promise((resolve) => {
        toldOf = resolve;
      }),
    unrecorded: () => unrecorded,
  };
}
