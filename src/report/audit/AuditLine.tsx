import type { Texts } from '../../core/texts';
import { nameIn } from '../../linkedin/setting-name';
import { Shape } from '../../ui/Shape';
import { Press } from '../Press';
import type { PageWords } from '../page-words';
import { LineDetails } from './LineDetails';
import type { AuditRow } from './rows';
import { lookOf, stateWords } from './state-words';

type Props = {
  readonly row: AuditRow;
  /** Sentences below the state. */
  readonly beside: readonly string[];
  readonly words: PageWords;
  readonly onOpen: () => void;
};

/** One setting: its name, its state, what is recommended, when it was read, and where it is opened. */
export function AuditLine({ row, beside, words, onOpen }: Props) {
  const { texts } = words;
  const { setting, mark, last } = row;
  const { recommended } = setting;
  const name = nameIn(setting.id, setting.name, words.language);
  return (
    <li class="audit-row" data-setting={setting.id} data-state={mark} data-basis={last?.reading.basis}>
      <h3>{name}</h3>
      <State row={row} texts={texts} />
      <p class="muted">{texts(recommended === 'off' ? 'audit_recommended_off' : 'audit_your_choice')}</p>
      <When row={row} words={words} />
      <Press label={texts('audit_open')} name={texts('audit_open_named', { name })} action="open" onPress={onOpen} />
      <div class="audit-more">
        {beside.map((sentence) => (
          <p key={sentence}>
            <bdi>{sentence}</bdi>
          </p>
        ))}
        <LineDetails row={row} words={words} />
      </div>
    </li>
  );
}

function State({ row, texts }: { readonly row: AuditRow; readonly texts: Texts }) {
  const look = lookOf(row);
  return (
    <p class={`audit-state tint-${look?.tint ?? 'grey'}`}>
      {look ? (
        <Shape name={look.shape} />
      ) : (
        <span class="audit-dash" aria-hidden="true">
          –
        </span>
      )}
      <bdi>{stateWords(row, texts)}</bdi>
    </p>
  );
}

function When({ row: { shown, last }, words: { texts, dates } }: Pick<Props, 'row' | 'words'>) {
  const { state } = shown;
  const at = last?.at ?? (state.kind === 'unknown' ? state.attempt.at : undefined);
  const key = last ? 'audit_read' : 'audit_tried';
  return <p class="muted">{at && <time dateTime={at.utc}>{texts(key, { date: dates.day(at) })}</time>}</p>;
}
