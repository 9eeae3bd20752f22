import { useId } from 'preact/hooks';
import type { SettingId } from '../../core/setting';
import type { Texts } from '../../core/texts';
import type { Choice } from '../../export/choice';

type Props = {
  readonly settings: ReadonlyMap<SettingId, string>;
  readonly setting: SettingId;
  readonly texts: Texts;
  readonly onChoose: (choice: Choice) => void;
};

/** Which setting it is, where the file is about one alone. */
export function SettingPicker({ settings, setting, texts, onChoose }: Props) {
  const field = useId();
  return (
    <div class="field chosen">
      <label for={field}>{texts('export_setting')}</label>
      <select
        id={field}
        value={setting}
        onChange={(event) => onChoose({ what: 'setting', setting: event.currentTarget.value })}
      >
        {[...settings].map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
