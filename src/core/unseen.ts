import type { SettingId } from './setting';

/** A place where a reading may have stood that is not to be seen; `setting` where it is known of which one. */
export type Unseen = { readonly seq: number; readonly setting?: SettingId };

/** `seq` of the places that may hide a reading of this setting. */
export function hidingPlaces(unseen: readonly Unseen[], setting: SettingId): number[] {
  return unseen.filter((one) => one.setting === undefined || one.setting === setting).map(({ seq }) => seq);
}
