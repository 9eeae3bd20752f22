import type { History } from '../../core/history';
import type { Texts } from '../../core/texts';
import { statementsIn } from '../save-record';

type Props = { readonly history: History; readonly texts: Texts };

const SAYS = [
  'export_says_device',
  'export_says_program',
  'export_says_dates',
  'export_says_key',
  'export_says_account',
];

/** What the file says about its holder (interface, section 8.6), to be read before it is handed over. */
export function FileSays({ history, texts }: Props) {
  const names = [...new Set(statementsIn(history))];
  return (
    <details class="fold">
      <summary>{texts('export_says')}</summary>
      <ul class="says">
        {SAYS.map((key) => (
          <li key={key}>{texts(key)}</li>
        ))}
        <li>{texts('export_says_name')}</li>
        {names.length > 0 && <li>{texts('export_says_earlier', { names: names.join('; ') })}</li>}
      </ul>
      <p>{texts('export_says_not')}</p>
    </details>
  );
}
