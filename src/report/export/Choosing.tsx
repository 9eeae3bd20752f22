import { useId } from 'preact/hooks';
import type { Kept } from '../../core/kept';
import type { Choice } from '../../export/choice';
import { settingsIn } from '../../export/settings-in';
import type { PageWords } from '../page-words';
import { SettingField } from '../SettingField';
import { Tick } from '../Tick';
import { EntryPicker } from './EntryPicker';

type Props = {
  readonly kept: Kept;
  readonly choice: Choice;
  readonly words: PageWords;
  readonly onChoose: (choice: Choice) => void;
};

/** What goes into the file (interface, section 6, Records). */
export function Choosing({ kept, choice, words, onChoose }: Props) {
  const { texts } = words;
  const group = useId();
  const settings = settingsIn(kept.history);
  const [setting] = settings.keys();
  const offer = (label: string, offered: Choice) => (
    <Tick group={group} isOn={choice.what === offered.what} onTurn={() => onChoose(offered)}>
      {texts(label)}
    </Tick>
  );
  return (
    <fieldset class="choosing">
      <legend>{texts('export_what')}</legend>
      {offer('export_what_everything', { what: 'everything' })}
      {settings.size > 1 && setting !== undefined && offer('export_what_setting', { what: 'setting', setting })}
      {choice.what === 'setting' && (
        <SettingField
          settings={settings}
          chosen={choice.setting}
          label={texts('export_setting')}
          look="chosen"
          onChoose={(setting) => onChoose({ what: 'setting', setting })}
        />
      )}
      {offer('export_what_entries', { what: 'entries', without: [] })}
      {choice.what === 'entries' && (
        <EntryPicker kept={kept} without={choice.without} words={words} onChoose={onChoose} />
      )}
    </fieldset>
  );
}
