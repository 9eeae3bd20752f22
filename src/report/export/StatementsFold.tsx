import type { History } from '../../core/history';
import type { PageWords } from '../page-words';
import { NameField } from './NameField';
import { ObjectionPart } from './ObjectionPart';
import { accountsIn, type Stated } from './statements';

type Props = {
  readonly history: History;
  readonly stated: Stated;
  readonly words: PageWords;
  readonly onChange: (part: Partial<Stated>) => void;
};

/** What nobody but the holder knows: whose accounts these are, and whether they object. */
export function StatementsFold({ history, stated, words, onChange }: Props) {
  const { texts } = words;
  const { names } = stated;
  return (
    <details class="fold statements">
      <summary>{texts('export_statements')}</summary>
      <p class="hint">{texts('export_statements_hint')}</p>
      {accountsIn(history).map(({ label, name }) => (
        <NameField
          key={label}
          label={texts('export_account_name', { label })}
          value={names[label] ?? name}
          onInput={(value) => onChange({ names: { ...names, [label]: value } })}
        />
      ))}
      <ObjectionPart
        history={history}
        objection={stated.objection}
        words={words}
        onChange={(objection) => onChange({ objection })}
      />
    </details>
  );
}
