import { useId, useState } from 'preact/hooks';
import type { History } from '../../core/history';
import { STATEMENT_MAX } from '../../core/payload';
import { FORMATS } from '../../export/formats';
import { isRecorded } from '../../export/input';
import { Notice } from '../../ui/Notice';
import { damageOf } from '../../ui/trouble';
import type { SectionProps } from '../section';
import { useSaving } from '../use-saving';
import { DownloadButton } from './DownloadButton';
import { FileSays } from './FileSays';
import { newestWords } from './newest-words';
import { Outcome } from './Outcome';

type Props = Omit<SectionProps, 'loaded'> & { readonly history: History };

/** Where the history is handed over as a file (interface, section 6, Records). */
export function ExportPart({ history, ports, words, refresh, isArrival }: Props) {
  const { texts } = words;
  const [recipient, setRecipient] = useState('');
  const { saving, save } = useSaving(ports, refresh);
  const damage = damageOf(history);
  const newest = useId();
  const refusal = isRecorded(history) ? undefined : newest;
  return (
    <section class="part">
      <h2>{texts('export_title')}</h2>
      <p class="muted" id={newest}>
        {newestWords(history, words) ?? texts('export_nothing')}
      </p>
      {damage && <Notice text={texts('notice_damaged', { n: damage.count, m: damage.of })} />}
      <Recipient value={recipient} onInput={setRecipient} words={words} />
      <FileSays history={history} texts={texts} />
      <ul class="downloads">
        {FORMATS.map((format, index) => (
          <DownloadButton
            key={format.id}
            format={format}
            texts={texts}
            refusal={refusal}
            isFirst={index === 0}
            takesFocus={index === 0 && isArrival}
            onPress={() => void save({ format, recipient, words })}
          />
        ))}
      </ul>
      <Outcome saving={saving} ports={ports} texts={texts} />
    </section>
  );
}

type RecipientProps = Pick<Props, 'words'> & {
  readonly value: string;
  readonly onInput: (value: string) => void;
};

function Recipient({ value, onInput, words: { texts } }: RecipientProps) {
  const field = useId();
  return (
    <div class="field">
      <label for={field}>{texts('export_for')}</label>
      <input
        id={field}
        type="text"
        maxLength={STATEMENT_MAX}
        autocomplete="off"
        value={value}
        aria-describedby={`${field}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="hint" id={`${field}-hint`}>
        {texts('export_for_hint')}
      </p>
    </div>
  );
}
