import type { ComponentChildren } from 'preact';
import { REGIONS, type Region, regionKey } from '../../core/region';
import type { Texts } from '../../core/texts';

type Props = {
  /** Of the field, which a page has once. */
  readonly id: string;
  readonly region: Region | null;
  readonly texts: Texts;
  /** Set by an organisation, so that it cannot be chosen. */
  readonly isFixed?: boolean;
  readonly onChoose: (region: Region | null) => void;
  /** What is said of it, to be read with the field. */
  readonly children: ComponentChildren;
};

/** The person's region: asked once, never guessed, and taken back as easily. */
export function RegionField({ id, region, texts, isFixed = false, onChoose, children }: Props) {
  const hints = `${id}-hints`;
  return (
    <div class="field region">
      <label for={id}>{texts('option_region')}</label>
      <select
        id={id}
        value={region ?? ''}
        disabled={isFixed}
        aria-describedby={hints}
        onChange={({ currentTarget: { value } }) => onChoose(REGIONS.find((one) => one === value) ?? null)}
      >
        <option value="">{texts('option_region_none')}</option>
        {REGIONS.map((one) => (
          <option key={one} value={one}>
            {texts(regionKey(one))}
          </option>
        ))}
      </select>
      <div class="hint" id={hints}>
        {isFixed && <p>{texts('managed_by')}</p>}
        {children}
      </div>
    </div>
  );
}
