import type { Texts } from '../../core/texts';
import { type AuditRow, progressOf } from '../audit/rows';
import { Part } from '../Part';

type Props = { readonly rows: readonly AuditRow[]; readonly texts: Texts };

/** How far the audit of the other settings has got. */
export function OtherSettings({ rows, texts }: Props) {
  const { read, of, differ } = progressOf(rows);
  return (
    <Part title={texts('overview_others')}>
      <p>{texts('overview_others_read', { n: read, m: of, k: differ })}</p>
      <p>
        <a class="button" href="#audit">
          {texts('overview_others_open')}
        </a>
      </p>
    </Part>
  );
}
