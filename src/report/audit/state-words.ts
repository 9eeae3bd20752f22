import { valueWords } from '../../core/text-keys';
import type { Texts } from '../../core/texts';
import { plain } from '../../export/plain';
import type { ShapeName, Tint } from '../../ui/card';
import type { AuditRow } from './rows';

/** How a row is drawn. Undefined where a value is a matter of taste: no shape may then warn or praise. */
export type Look = { readonly shape: ShapeName; readonly tint: Tint } | undefined;

export function lookOf({ setting, shown }: AuditRow): Look {
  const isTaste = setting.recommended === 'your-choice';
  switch (shown.state.kind) {
    case 'unread':
      return { shape: 'dashed-ring', tint: 'grey' };
    case 'unknown':
      return { shape: 'diamond', tint: 'grey' };
    case 'off-shown':
      return { shape: 'dotted-ring', tint: 'grey' };
    case 'on-again':
      return { shape: 'square', tint: 'again' };
    case 'option':
      return undefined;
    case 'on':
      return isTaste ? undefined : { shape: 'triangle', tint: 'on' };
    default:
      return isTaste ? undefined : { shape: 'disc', tint: 'off' };
  }
}

/** The state in words; of an option those of LinkedIn's page. */
export function stateWords({ shown: { state } }: AuditRow, texts: Texts): string {
  switch (state.kind) {
    case 'unread':
      return texts('audit_unread');
    case 'unknown':
      return texts('history_not_read');
    case 'off-shown':
      return texts('audit_off_shown');
    case 'on-again':
      return texts('audit_on_again');
    default:
      return plain(valueWords(state.last.reading, texts));
  }
}
