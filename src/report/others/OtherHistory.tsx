import { useId } from 'preact/hooks';
import type { Kept } from '../../core/kept';
import { FORMATS } from '../../export/formats';
import { isRecorded } from '../../export/input';
import { Facts } from '../../ui/Facts';
import { AskOnce } from '../AskOnce';
import { DownloadButton } from '../export/DownloadButton';
import { Outcome } from '../export/Outcome';
import { NOTHING_STATED } from '../export/statements';
import { useSaving } from '../export/use-saving';
import type { PartProps } from '../section';
import { aboutOther, otherFacts, otherName } from './other-words';

type Props = PartProps & {
  readonly kept: Kept;
  readonly ownLedger: string | undefined;
  readonly onForget: () => Promise<void>;
};

/** One history beside the own one: where it is from, and the files that can be made of it. */
export function OtherHistory({ kept, ownLedger, ports, words, refresh, onForget }: Props) {
  const { texts } = words;
  const { origin, ledger } = kept;
  const { saving, save } = useSaving(ports, refresh);
  const name = useId();
  const order = { other: { origin, ledger }, choice: { what: 'everything' }, stated: NOTHING_STATED, words } as const;
  return (
    <section class="part step" aria-labelledby={name}>
      <h3 id={name}>{otherName(kept, words)}</h3>
      <p>{texts(aboutOther(kept, ownLedger))}</p>
      <Facts facts={otherFacts(kept, words)} />
      <ul class="downloads">
        {FORMATS.filter(({ sealed }) => sealed).map((format) => (
          <DownloadButton
            key={format.id}
            format={format}
            texts={texts}
            refusal={isRecorded(kept.history) ? undefined : name}
            isFirst={false}
            takesFocus={false}
            onPress={() => void save({ ...order, format })}
          />
        ))}
      </ul>
      <Outcome saving={saving} ports={ports} texts={texts} />
      {origin === 'imported' && (
        <div class="row">
          <AskOnce
            label={texts('forget_imported')}
            says={() => [texts('forget_ask')]}
            texts={texts}
            onConfirm={onForget}
          />
        </div>
      )}
    </section>
  );
}
