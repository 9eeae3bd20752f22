import { addressOf } from '../../linkedin/address';
import type { SettingDefinition } from '../../linkedin/catalogue/shape';
import { nameIn } from '../../linkedin/setting-name';
import type { Fact } from '../../ui/card';
import { Facts } from '../../ui/Facts';
import { lastReadFact } from '../../ui/facts-of';
import type { PageWords } from '../page-words';
import type { AuditRow } from './rows';

type Props = { readonly row: AuditRow; readonly words: PageWords };

const PARTS: Readonly<Record<SettingDefinition['sources'][number]['of'], string>> = {
  address: 'audit_part_address',
  key: 'audit_part_key',
  control: 'audit_part_control',
  name: 'audit_part_name',
};

/** What is known of a setting and where from, and exactly when it was read; folded until somebody asks. */
export function LineDetails({ row, words }: Props) {
  const { texts } = words;
  const { setting } = row;
  return (
    <details class="fold">
      <summary aria-label={texts('audit_details_named', { name: nameIn(setting.id, setting.name, words.language) })}>
        {texts('audit_details')}
      </summary>
      {setting.notes.map(({ text, from }) => (
        <p key={text}>{texts('audit_note', { note: texts(text), from })}</p>
      ))}
      <Facts facts={factsOf(row, words)} />
      <p>{texts('audit_known')}</p>
      <ul class="says">
        {setting.sources.map(({ of, from }) => (
          <li key={of}>{texts('audit_known_part', { part: texts(PARTS[of]), from })}</li>
        ))}
      </ul>
    </details>
  );
}

function factsOf({ setting, last }: AuditRow, words: PageWords): Fact[] {
  const address = { label: words.texts('audit_address'), value: addressOf(setting) };
  return last ? [lastReadFact(last, words), address] : [address];
}
