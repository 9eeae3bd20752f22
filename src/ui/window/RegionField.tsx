import { REGIONS, type Region, regionKey } from '../../core/region';
import type { Texts } from '../../core/texts';

type Props = {
  /** Of the field, which a page has once. */
  readonly id: string;
  readonly region: Region | null;
  readonly texts: Texts;
  readonly onChoose: (region: Region | null) => void;
};

/** The member's region: asked once, never guessed, and taken back as easily. */
export function RegionField({ id, region, texts, onChoose }: Props) {
  return (
    <div class="field region">
      <label for={id}>{texts('window_region_label')}</label>
      <select
        id={id}
        value={region ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(REGIONS.find((one) => one === value) ?? null)}
      >
        <option value="">{texts('window_region_choose')}</option>
        {REGIONS.map((one) => (
          <option key={one} value={one}>
            {texts(regionKey(one))}
          </option>
        ))}
      </select>
    </div>
  );
}
