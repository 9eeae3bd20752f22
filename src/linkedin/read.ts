import type { Rung } from '../core/reading';
import type { ControlDefinition } from '../core/setting';
import { KINDS } from './controls/kinds';
import type { Parts, Seen } from './controls/seen';
import { type Found, findControl } from './find-control';
import { type Page, pageOf } from './page';
import type { View } from './view';
import { controlName, textOf } from './words';

/** What a page is headed by. */
export const HEADING = 'h1,h2,[role=heading]';

const BUSY = '[aria-busy=true]';

/** One pass over one page for one setting: its value, or the reason why there is none. */
export type Pass = Seen & {
  /** The control that was found, for telling a replaced one and for noticing the member's acts. */
  readonly parts?: Parts;
  readonly rung?: Rung;
  /** Nothing but the page's heading, or an on, says that the control is this setting's. */
  readonly unsure?: boolean;
  /** The control stands in a frame, of whose loading nothing is known. */
  readonly isFramed?: boolean;
  /** The page's heading, and the control's name as displayed. */
  readonly words: { readonly heading: string; readonly control: string };
  /** The page says that it is still working: on or above the control, or in the main content where there is none. */
  readonly busy: boolean;
};

/** Reads one setting. Never throws, never guesses, writes nothing: what is not plainly there is a reason. */
export function readSetting(document: Document, definition: ControlDefinition, view: View): Pass {
  const page = pageOf(document, view.visible);
  const heading = textOf(...(page.shown(HEADING) ?? []).slice(0, 1));
  const { parts, reason = 'no-switch', ...found } = barred(page, view) ?? findControl(page, definition, view, heading);
  if (!parts) {
    const busy = page.shown(BUSY)?.length !== 0;
    // A page that has no heading yet, or says that it is working, has not been drawn: nothing follows from what it lacks.
    const isUndrawn = reason === 'no-switch' && (busy || !heading);
    return { reason: isUndrawn ? 'too-slow' : reason, words: { heading, control: '' }, busy: busy || isPart(document) };
  }
  const [control] = parts;
  const { ownerDocument } = control;
  const isFramed = ownerDocument !== document;
  return {
    ...found,
    ...KINDS[definition.control].read(parts, view.restored || isFramed),
    parts,
    isFramed,
    words: { heading, control: controlName(parts) },
    busy: !!control.closest(BUSY) || isPart(ownerDocument),
  };
}

const isPart = (document: Document) => document.readyState !== 'complete';

// What stands before every control: an error page, and a sign-in that is drawn in place.
function barred(page: Page, { status }: View): Found | undefined {
  if (status && status >= 400) return { reason: 'error-page' };
  return page.shown('[type=password]', true)?.length === 0 ? undefined : { reason: 'signed-out' };
}
