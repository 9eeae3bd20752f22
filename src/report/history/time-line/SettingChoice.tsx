import { useId } from 'preact/hooks';
import type { SettingId } from '../../../core/setting';
import type { Texts } from '../../../core/texts';

type Props = {
  readonly settings: ReadonlyMap<SettingId, string>;
  readonly chosen: SettingId;
  readonly texts: Texts;
  readonly onChoose: (setting: SettingId) => void;
};

/** Of which setting the picture is; a choice where there are several. */
export function SettingChoice({ settings, chosen, texts, onChoose }: Props) {
  const field = useId();
  if (settings.size === 1) return <p class="muted">{settings.get(chosen)}</p>;
  return (
    <div class="field">
      <label for={field}>{texts('line_setting')}</label>
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
