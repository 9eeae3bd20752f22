import type { Reason, Rung } from '../core/reading';
import type { SettingValue } from '../core/setting';
import type { SettingDefinition } from './definition';
import { type Found, findControl } from './find-control';
import { all, inMain } from './main-content';
import { switchValue } from './switch-value';
import type { View } from './view';
import { nameOf, textOf } from './words';

const BUSY = '[aria-busy=true]';

/** One pass over one page for one setting. */
export type Pass = {
  /** The value, or the reason why there is none. */
  readonly seen: SettingValue | Reason;
  /** The control that was found, for telling a replaced one and for noticing the member's acts. */
  readonly control?: Element;
  readonly rung?: Rung;
  /** Nothing but the page's heading says that the control is this setting's. */
  readonly unsure?: boolean;
  /** The page's heading, and the switch's name as displayed. */
  readonly words: { readonly heading: string; readonly control: string };
  /** The page says that it is still working: on or above the control, or in the main content where there is none. */
  readonly busy: boolean;
};

/** Reads one setting. Never throws, never guesses, writes nothing: what is not plainly there is a reason. */
export function readSetting(document: Document, definition: SettingDefinition, view: View): Pass {
  const heading = textOf(...inMain(document, 'h1,h2,[role=heading]', view.visible).slice(0, 1));
  const { reason = 'no-switch', ...found } = barred(document, view) ?? findControl(document, definition, view, heading);
  const { control } = found;
  if (control) {
    const seen = switchValue(control, view.restored);
    return { ...found, seen, words: { heading, control: nameOf(control) }, busy: control.closest(BUSY) !== null };
  }
  // A page that has no heading yet, or says that it is working, has not been drawn: nothing follows from what it lacks.
  const busy = inMain(document, BUSY, view.visible).length > 0;
  return {
    seen: reason === 'no-switch' && (busy || !heading) ? 'too-slow' : reason,
    words: { heading, control: '' },
    busy,
  };
}

// What stands before every control: an error page, and a sign-in that is drawn in place.
function barred(document: Document, { status, visible }: View): Found | undefined {
  if (status && status >= 400) return { reason: 'error-page' };
  return all(document, '[type=password]').some(visible) ? { reason: 'signed-out' } : undefined;
}
