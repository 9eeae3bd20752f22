import type { Transition } from '../core/adds';
import type { Reason } from '../core/reading';
import type { ControlDefinition, SettingValue, SwitchValue } from '../core/setting';
import { KINDS } from '../linkedin/controls/kinds';
import { type Pass, readSetting } from '../linkedin/read';
import type { View } from '../linkedin/view';
import type { ReportedReading } from '../messages/protocol';

// An on, and what follows the member's own act, are told at once. Any other first value must stand, because a control is often
// drawn before its data arrive; longest of all where only the heading speaks for it, since the page's own may still come.
// Milliseconds.
const HOLD = { short: 300, first: 2000, unsure: 20_000 } as const;

// A page on which nothing has settled in this time is too slow. It is a little more than the 20 seconds that a control is
// waited for, so that an off which appears at the last moment can still stand its two seconds.
const PATIENCE = 22_500;

// How long an act explains what the control does next: LinkedIn has answered by then, or has not.
const ACT_LASTS = 5000;

/** A view of the page at one moment. `fresh`: a value seen there may count as freshly loaded. */
export type Sightline = View & { readonly at: number; readonly fresh: boolean };

/** What has settled: the reading, and the pass that it was read in. */
export type Settled = { readonly reading: ReportedReading; readonly pass: Pass };

/** One setting on one stay at its page, from arriving there to leaving it. Times are milliseconds that were watched. */
export type SettingWatch = {
  readonly definition: ControlDefinition;
  /** True until what is seen now has been told. */
  readonly isReading: () => boolean;
  /** Notes an act of the member, if it was on this setting's control. */
  readonly noteAct: (path: readonly EventTarget[]) => boolean;
  /** Lets the next look tell again what has been told already, because the member asked. */
  readonly askAgain: () => void;
  /** One look at the page; the reading, when it has settled and has not been told yet. */
  readonly look: (document: Document, view: Sightline) => Settled | undefined;
};

/** @param arrived when the stay began, in milliseconds that were watched */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: what is remembered of one control is shared by its looks and its acts, and nothing else may reach it
export function watchSetting(definition: ControlDefinition, arrived: number): SettingWatch {
  let at = arrived;
  let parts: Pass['parts'];
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

  function remember(pass: Pass) {
    const now = keyOf(pass);
    if (now !== key) since = at;
    if (pass.parts?.[0] !== parts?.[0] || pass.busy) stillSince = at;
    key = now;
    parts = pass.parts;
  }

  function hasSettled(pass: Pass): boolean {
    const acted = value && parts?.[0] === actedOn && at - actedAt < ACT_LASTS;
    if (pass.value === 'on' || (pass.value && acted)) return at - since >= HOLD.short;
    return at - Math.max(since, stillSince) >= (pass.unsure ? HOLD.unsure : HOLD.first);
  }

  // What is to be told of a pass, if anything: what has settled, or, when nothing has for too long, why not.
  function toTell(pass: Pass): Pass | undefined {
    const { reason } = pass;
    if (!isMissing(reason) && hasSettled(pass)) return told === key ? undefined : pass;
    if (told || at - waitsSince < PATIENCE) return undefined;
    return { ...pass, reason: isMissing(reason) ? reason : 'too-slow' };
  }

  // From off to on, or from option to option, with nobody acting, on a page that was opened just now, is a control that was
  // drawn before its data came.
  // What follows an act is that act's change, a failed save that puts the switch back included.
  function transitionTo(now: SettingValue): Transition {
    if (!value || value === now) return 'unseen';
    if (actedOn) return 'acted';
    const mayBeLate = now === 'on' || definition.control !== 'switch';
    return mayBeLate && at - arrived < PATIENCE ? 'settling' : 'unseen';
  }

  // Only an element can match; a path ends in a document and a window.
  const isBox = (one: Partial<Element>) => one.matches?.(`:has(>${KINDS[definition.control].drawn})`);

  function reported({ value: seen, option, reason, rung, isFramed }: Pass, isFresh: boolean): ReportedReading {
    // A value always comes with the rung by which its control was found.
    if (reason || !seen || !rung) return { outcome: 'unreadable', reason: reason ?? 'unknown-value' };
    const transition = transitionTo(seen);
    touched ||= !!value && value !== seen && transition !== 'settling';
    value = seen;
    const basis = isFresh && !touched && !isFramed ? 'confirmed' : 'shown';
    const read = { outcome: 'read', rung, basis, transition } as const;
    // Without an option it is a switch, which shows on or off.
    return option === undefined ? { ...read, value: seen as SwitchValue } : { ...read, value: seen, option };
  }

  return {
    definition,
    isReading: () => told !== key,
    noteAct(path) {
      // A toggle is often drawn as several elements in one box, any of which may be pressed.
      const isOurs = parts ? parts.some(({ parentElement: box }) => box && path.includes(box)) : path.some(isBox);
      // What was not recognised yet may turn out to be it.
      touched ||= isOurs;
      if (isOurs && parts) {
        [actedOn] = parts;
        actedAt = at;
      }
      return isOurs;
    },
    askAgain() {
      told = undefined;
      if (parts) waitsSince = at;
    },
    look(document, view) {
      at = view.at;
      const pass = readSetting(document, definition, { ...view, restored: view.restored && !actedOn });
      remember(pass);
      const telling = toTell(pass);
      if (!telling) return undefined;
      told = telling.reason === pass.reason ? key : telling.reason;
      return { reading: reported(telling, view.fresh), pass };
    },
  };
}

// Which of the two it is may change while a page is drawn; what counts is that there is no control.
const isMissing = (reason: Reason | undefined) => reason === 'no-switch' || reason === 'too-slow';

// Tokens of options are a page's own, so they are kept apart from reasons.
const keyOf = ({ value, reason }: Pass) => (isMissing(reason) ? 'missing' : (reason ?? `=${value}`));
