import type { Reason, Rung } from '../core/reading';
import type { SettingDefinition } from './definition';
import { all, inMain } from './main-content';
import { markOf } from './marks';
import { switchValue } from './switch-value';
import type { View } from './view';
import { nameOf } from './words';

/** A control and how it was found, or why there is none that could be told from others. */
export type Found = {
  readonly control?: Element;
  readonly rung?: Rung;
  /** Only the page's heading, or an on, speaks for the control. */
  readonly unsure?: boolean;
  /** Present where the control is not. */
  readonly reason?: Reason;
};

/**
 * Looks for the control by LinkedIn's own key, then as the only switch of the setting's own page. A hidden keyed control
 * means that the page knows the key: no other switch may then stand in for it.
 *
 * A stranger's off must never become ours, so an off needs a known label. The page's heading will do where the document
 * was opened at this address and nothing else labels the switch. An on is the cautious answer, but after in-app navigation
 * heading and control may still be those of two pages.
 * @param heading the page's own, for recognising an unkeyed switch
 */
export function findControl(document: Document, definition: SettingDefinition, view: View, heading: string): Found {
  const keyed = all(document, `[role=switch][aria-labelledby~="${definition.key}"]`);
  const isKeyed = keyed.length > 0;
  const [control, second] = isKeyed ? keyed.filter(view.visible) : inMain(document, '[role=switch]', view.visible);
  if (second) return { reason: 'several' };
  if (!control) return { reason: 'no-switch' };
  if (isKeyed) return { control, rung: 'setting-key' };
  const isKnown = (text: string) => definition.labels.includes(` ${markOf(text)} `);
  const unsure = !isKnown(nameOf(control));
  const hasPage = view.openedHere && isKnown(heading) && !control.hasAttribute('aria-labelledby');
  const isOn = view.openedHere && switchValue(control, view.restored) === 'on';
  return !unsure || hasPage || isOn ? { control, rung: 'sole-control', unsure } : { reason: 'no-switch' };
}
