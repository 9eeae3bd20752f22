import type { Control } from '../../core/setting';
import { readOptions, readSelect } from './options';
import type { Parts, Seen } from './seen';
import { readSwitch } from './switch';

/** What the elements of a kind of control are found by, and how they are read. */
type Kind = { readonly drawn: string; readonly read: (parts: Parts, restored: boolean) => Seen };

/** All kinds of controls: one reader each. */
export const KINDS: Readonly<Record<Control, Kind>> = {
  switch: { drawn: '[role=switch]', read: readSwitch },
  'radio-group': { drawn: '[type=radio]', read: readOptions },
  select: { drawn: 'select', read: readSelect },
};
