import type { Transition } from '../core/adds';
import type { Reason } from '../core/reading';
import type { SettingValue } from '../core/setting';
import type { SettingDefinition } from '../linkedin/definition';
import { type Pass, readSetting } from '../linkedin/read';
import type { View } from '../linkedin/view';
import type { ReportedReading } from '../messages/protocol';

// An on, and what follows the member's own act, are told at once. A first off must stand, because a toggle is often drawn
// unticked before its data arrive; longest of all where only the heading speaks for the switch, since the page's own may
// still come. Milliseconds.
const HOLD = { short: 300, first: 2000, unsure: 20_000 } as const;

// A page on which nothing has settled in this time is too slow. It is a little more than the 20 seconds that a control is
// waited for, so that an off which appears at the last moment can still stand its two seconds.
const PATIENCE = 22_500;

// How long an act explains what the control does next: LinkedIn has answered by then, or has not.
const ACT_LASTS = 5000;

/** A view of the page at one moment. `fresh`: a value seen there may count as freshly loaded. */
export type Sightline = View & { readonly at: number; readonly fresh: boolean; readonly complete: boolean };

/** What has settled: the reading, and the pass that it was read in. */
export type Settled = { readonly reading: ReportedReading; readonly pass: Pass };

/** One setting on one stay at its page, from arriving there to leaving it. Times are milliseconds that were watched. */
export type SettingWatch = {
  readonly definition: SettingDefinition;
  /** True until what is seen now has been told. */
  readonly isReading: () => boolean;
  /** Notes an act of the member, if it was on this setting's control. */
  readonly noteAct: (path: readonly EventTarget[]) => boolean;
  /** Lets the next look tell again what has been told already, because the member asked. */
  readonly askAgain: () => void;
  /** One look at the page; the reading, when it has settled and has not been told yet. */
  readonly look: (document: Document, view: Sightline) => Settled | undefined;
};

export function watchSetting(definition: SettingDefinition, arrived: number): SettingWatch {
  let at = arrived;
  let control: Element | undefined;
  let key: string | undefined;
  let value: SettingValue | undefined;
  let told: string | undefined;
  let actedOn: Element | undefined;
  let actedAt = 0;
  // Whether what is shown may be anything but what was loaded: once true, for good.
  let touched = false;
  // Since when the same is seen; since when the page is calm and the control the same; since when an answer is awaited.
  let since = at;
  let stillSince = at;
  let waitsSince = at;

  function remember({ seen, control: found, busy }: Pass, complete: boolean) {
    const now = isMissing(seen) ? 'missing' : seen;
    if (now !== key) since = at;
    if (found !== control || busy || !complete) stillSince = at;
    key = now;
    control = found;
  }

  function hasSettled({ seen, unsure }: Pass): boolean {
    const acted = value && control === actedOn && at - actedAt < ACT_LASTS;
    if (seen === 'on' || (seen === 'off' && acted)) return at - since >= HOLD.short;
    return at - Math.max(since, stillSince) >= (unsure ? HOLD.unsure : HOLD.first);
  }

  // What is to be told of a pass, if anything: what has settled, or, when nothing has for too long, why not.
  function toTell(pass: Pass): Pass['seen'] | undefined {
    const { seen } = pass;
    if (!isMissing(seen) && hasSettled(pass)) return told === key ? undefined : seen;
    if (told || at - waitsSince < PATIENCE) return undefined;
    return isMissing(seen) ? seen : 'too-slow';
  }

  // From off to on with nobody acting, on a page that was opened just now, is a toggle that was drawn before its data came.
  // What follows an act is that act's change, a failed save that puts the switch back included.
  function transitionTo(now: SettingValue): Transition {
    if (!value || value === now) return 'unseen';
    if (actedOn) return 'acted';
    return now === 'on' && at - arrived < PATIENCE ? 'settling' : 'unseen';
  }

  function reported(seen: Pass['seen'], { rung }: Pass, fresh: boolean): ReportedReading {
    // A value always comes with the rung by which its control was found.
    if (!rung || (seen !== 'on' && seen !== 'off')) return { outcome: 'unreadable', reason: seen as Reason };
    const transition = transitionTo(seen);
    if (actedOn || (value && value !== seen && transition !== 'settling')) touched = true;
    value = seen;
    return { outcome: 'read', value: seen, rung, basis: fresh && !touched ? 'confirmed' : 'shown', transition };
  }

  return {
    definition,
    isReading: () => told !== key,
    noteAct(path) {
      // A toggle is often drawn as several elements in one box, any of which may be pressed.
      const box = control?.parentElement;
      if (!box || !path.includes(box)) return false;
      actedOn = control;
      actedAt = at;
      return true;
    },
    askAgain() {
      told = undefined;
      if (control) waitsSince = at;
    },
    look(document, view) {
      at = view.at;
      const pass = readSetting(document, definition, { ...view, restored: view.restored && !actedOn });
      remember(pass, view.complete);
      const telling = toTell(pass);
      if (!telling) return undefined;
      told = telling === pass.seen ? key : telling;
      return { reading: reported(telling, pass, view.fresh), pass };
    },
  };
}

// Which of the two it is may change while a page is drawn; what counts is that there is no control.
const isMissing = (seen: Pass['seen']) => seen === 'no-switch' || seen === 'too-slow';
