import { useId } from 'preact/hooks';
import type { SettingId } from '../core/setting';

type Props = {
  /** Their names by id. */
  readonly settings: ReadonlyMap<SettingId, string>;
  readonly chosen: SettingId;
  readonly label: string;
  readonly onChoose: (setting: SettingId) => void;
  /** Its classes besides. */
  readonly look?: string;
};

/** Chooses one of the settings that a history tells of. */
export function SettingField({ settings, chosen, label, onChoose, look = '' }: Props) {
  const field = useId();
  return (
    <div class={`field ${look}`.trim()}>
      <label for={field}>{label}</label>
      <select id={field} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {[...settings].map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
