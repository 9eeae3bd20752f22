import type { Reason } from '../../core/reading';
import type { SettingValue } from '../../core/setting';

/** The elements of one control: of a radio group its inputs, else one. */
export type Parts = readonly [Element, ...Element[]];

/** What a control shows: a value, of an option also the words as displayed; or the reason why there is none. */
export type Seen = { readonly value?: SettingValue; readonly option?: string; readonly reason?: Reason };
