import { useId, useMemo, useState } from 'preact/hooks';
import { type Choice, chosen, settingOf } from '../../export/choice';
import { FORMATS } from '../../export/formats';
import { isRecorded } from '../../export/input';
import { Notice } from '../../ui/Notice';
import { damageOf } from '../../ui/trouble';
import { newestWords } from '../history/newest-words';
import type { PartProps, SectionProps } from '../section';
import { Tick } from '../Tick';
import type { Holdings } from '../use-kept';
import { Choosing } from './Choosing';
import { hidesNewest, possible } from './choices';
import { DownloadButton } from './DownloadButton';
import { FileSays } from './FileSays';
import { NameField } from './NameField';
import { Outcome } from './Outcome';
import { StatementsFold } from './StatementsFold';
import { newStatements } from './statements';
import { useSaving } from './use-saving';
import { useStated } from './use-stated';

type Props = PartProps & Pick<SectionProps, 'isArrival' | 'options'> & { readonly holdings: Holdings };

/** Where the history is handed over as a file (interface, section 6, Records). */
export function ExportPart({ holdings: { history, own }, ports, words, refresh, isArrival, options }: Props) {
  const { texts } = words;
  const [wanted, setChoice] = useState<Choice>({ what: 'everything' });
  const [isBackup, setBackup] = useState(false);
  const { stated, change } = useStated(history);
  const { saving, save } = useSaving(ports, refresh);
  const choice = possible(wanted, history);
  const file = useMemo(() => own && chosen(own, choice), [own, choice]);
  const damage = damageOf(history);
  const newest = useId();
  const refusal = isRecorded(history) ? undefined : newest;
  return (
    <section class="part">
      <h2>{texts('export_title')}</h2>
      <p class="muted" id={newest}>
        {newestWords(history, words) ?? texts('export_nothing')}
      </p>
      {isRecorded(history) && <p class="muted">{texts('export_file_counts')}</p>}
      {damage && <Notice text={texts('notice_damaged', { n: damage.count, m: damage.of })} />}
      {isRecorded(history) && (
        <>
          {own && <Choosing kept={own} choice={choice} words={words} onChoose={setChoice} />}
          <NameField
            label={texts('export_for')}
            hint={texts('export_for_hint')}
            value={stated.recipient}
            onInput={(recipient) => change({ recipient })}
          />
          <StatementsFold history={history} stated={stated} region={options.region} words={words} onChange={change} />
          <FileSays kept={file} requests={newStatements(stated, history)} isBackup={isBackup} words={words} />
        </>
      )}
      <div role="status">
        {file && hidesNewest(file.history, settingOf(choice)) && <Notice text={texts('export_hidden')} />}
      </div>
      <ul class="downloads">
        {FORMATS.map((format, index) => (
          <DownloadButton
            key={format.id}
            format={format}
            texts={texts}
            refusal={refusal}
            isFirst={index === 0}
            takesFocus={index === 0 && isArrival}
            onPress={() => void save({ format, choice, stated, words, ...(isBackup && { options }) })}
          >
            {format.id === 'json' && refusal === undefined && (
              <Tick isOn={isBackup} onTurn={setBackup}>
                {texts('export_options')}
              </Tick>
            )}
          </DownloadButton>
        ))}
      </ul>
      <Outcome saving={saving} isStamped={own !== undefined && own.stamps.length > 0} ports={ports} texts={texts} />
    </section>
  );
}
