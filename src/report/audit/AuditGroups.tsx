import { useId } from 'preact/hooks';
import type { History } from '../../core/history';
import { CATEGORIES, type SettingDefinition } from '../../linkedin/catalogue/shape';
import type { PageWords } from '../page-words';
import { AuditLine } from './AuditLine';
import { besideWords } from './beside-words';
import { type AuditRow, progressOf } from './rows';

type Props = {
  readonly rows: readonly AuditRow[];
  /** Whether what does not differ from the recommendation is left out. */
  readonly isFiltered: boolean;
  readonly history: History;
  readonly words: PageWords;
  readonly onOpen: (setting: SettingDefinition) => void;
};

const TITLES: Readonly<Record<SettingDefinition['category'], string>> = {
  'data-privacy': 'audit_group_data_privacy',
  advertising: 'audit_group_advertising',
  visibility: 'audit_group_visibility',
};

/** The rows by the parts of LinkedIn's settings. */
export function AuditGroups({ rows, isFiltered, words, ...shared }: Props) {
  const kept = isFiltered ? rows.filter(({ differs }) => differs) : rows;
  return (
    <>
      <p role="status">{kept.length === 0 && noneWords(rows, words)}</p>
      {CATEGORIES.map((category) => (
        <Group
          key={category}
          title={words.texts(TITLES[category])}
          kept={kept.filter(({ setting }) => setting.category === category)}
          rows={rows}
          words={words}
          {...shared}
        />
      ))}
    </>
  );
}

type GroupProps = Omit<Props, 'isFiltered'> & { readonly title: string; readonly kept: readonly AuditRow[] };

function Group({ title, kept, rows, history, words, onOpen }: GroupProps) {
  const heading = useId();
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul class="audit-rows">
        {kept.map((row) => (
          <AuditLine
            key={row.setting.id}
            row={row}
            beside={besideWords(row, rows, history, words)}
            words={words}
            onOpen={() => onOpen(row.setting)}
          />
        ))}
      </ul>
    </section>
  );
}

// What is not read is no "does not differ".
function noneWords(rows: readonly AuditRow[], { texts }: PageWords): string {
  const { read, of } = progressOf(rows);
  const none = texts('audit_none_differ');
  return read === of ? none : `${none} ${texts('audit_not_read', { n: of - read })}`;
}
