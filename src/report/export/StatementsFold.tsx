import type { History } from '../../core/history';
import type { Region } from '../../core/region';
import type { PageWords } from '../page-words';
import { NameField } from './NameField';
import { ObjectionPart } from './ObjectionPart';
import { RegionPart } from './RegionPart';
import { accountsIn, type Stated } from './statements';

type Props = {
  readonly history: History;
  readonly stated: Stated;
  /** The region chosen in the options. */
  readonly region: Region | null;
  readonly words: PageWords;
  readonly onChange: (part: Partial<Stated>) => void;
};

/** What nobody but the holder knows: whose accounts these are, and whether they object. */
export function StatementsFold({ history, stated, region, words, onChange }: Props) {
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
      <RegionPart
        history={history}
        region={region}
        stated={stated.region}
        words={words}
        onChange={(named) => onChange({ region: named })}
      />
    </details>
  );
}
