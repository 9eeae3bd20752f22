import { REMINDER_DAYS } from '../../core/options';
import { capital } from '../../export/words';
import { Part } from '../Part';
import { NotifyPart } from './NotifyPart';
import type { OptionPartProps } from './part-props';
import { RadioGroup } from './RadioGroup';
import { SaidLine } from './SaidLine';
import { daysWords } from './words';

/** After how long a person is reminded, and how. */
export function ReminderPart({ options, ports, texts, chosen: { said, say, save } }: OptionPartProps) {
  return (
    <Part title={texts('option_reminder_title')}>
      <RadioGroup
        legend={texts('option_reminder')}
        hint={texts('option_reminder_hint')}
        values={REMINDER_DAYS.map((days) => ({ value: days, label: daysWords(days, texts) }))}
        chosen={options.reminder}
        fixed={ports.managed.options.reminder === undefined ? undefined : capital(texts('managed_by'))}
        onChoose={(reminder) => void save({ reminder })}
      />
      <SaidLine about="reminder" said={said} />
      <NotifyPart
        options={options}
        ports={ports}
        texts={texts}
        onChoose={(notify) => void save({ notify })}
        onRefused={() => say('notify', 'option_notify_refused', true)}
      />
      <SaidLine about="notify" said={said} />
    </Part>
  );
}
