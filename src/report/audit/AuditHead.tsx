import { useId } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import { Press } from '../Press';
import { type AuditRow, nextOf, progressOf } from './rows';
import type { useOpening } from './use-opening';

type Props = {
  readonly rows: readonly AuditRow[];
  readonly opening: ReturnType<typeof useOpening>;
  readonly texts: Texts;
};

const LABELS = { unread: 'audit_open_next', unknown: 'audit_open_failed' } as const;

/** How far somebody has got, and the button that leads on. */
export function AuditHead({ rows, opening: { opened, openNext, isRefused }, texts }: Props) {
  const intro = useId();
  const { read, of, differ } = progressOf(rows);
  const next = nextOf(rows, opened);
  const said = texts(differ > 0 ? 'audit_progress_differ' : 'audit_progress', { n: read, of, k: differ });
  return (
    <>
      <p id={intro}>{texts('audit_intro')}</p>
      <div class="audit-next">
        <Press
          look={next ? 'button button-first' : 'button'}
          label={texts(next ? LABELS[next.why] : 'audit_all_read')}
          action="open-next"
          says={intro}
          isOff={next === undefined}
          onPress={() => next && void openNext(next.row.setting)}
        />
        <p role="status" data-progress={`${read}/${of}`}>
          {said}
        </p>
      </div>
      <p role="status" class="refused">
        {isRefused && texts('audit_not_opened')}
      </p>
      <p class="hint">
        {texts('audit_record')}{' '}
        <a class="link" href="#records">
          {texts('button_export')}
        </a>
      </p>
    </>
  );
}
