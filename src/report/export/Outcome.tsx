import type { Texts } from '../../core/texts';
import { CopyButton } from '../CopyButton';
import type { Ports } from '../ports';
import type { Saved, SaveRefusal } from './save-record';
import type { Saving } from './use-saving';

type Props = {
  readonly saving: Saving;
  /** Whether an entry has a time stamp; missing where none can be asked for. */
  readonly isStamped?: boolean;
  readonly ports: Ports;
  readonly texts: Texts;
};

/** Each says what happened, what was kept, and what to do. */
const REFUSALS: Readonly<Record<SaveRefusal, string>> = {
  nothing: 'export_nothing',
  full: 'export_refused_full',
  'cannot-open': 'export_refused_cannot_open',
  'newer-version': 'export_refused_newer_version',
  lost: 'store_lost',
  'not-accepted': 'export_refused_not_accepted',
  gone: 'export_refused_not_accepted',
  conflict: 'export_refused_not_accepted',
  'no-answer': 'export_refused_no_answer',
  'too-large': 'export_refused_too_large',
  'not-saved': 'export_refused_not_saved',
};

/** What became of the last press. One line of it is announced, politely; its region is always there. */
export function Outcome({ saving, ...shared }: Props) {
  const { texts } = shared;
  return (
    <div class={saving === 'idle' ? 'outcome' : 'outcome outcome-box'}>
      <p role="status" class={isRefused(saving) ? 'refused' : undefined}>
        {said(saving, texts)}
      </p>
      {typeof saving === 'object' && saving.ok && <SavedFile saved={saving.value} {...shared} />}
    </div>
  );
}

const isRefused = (saving: Saving): boolean => typeof saving === 'object' && !saving.ok;

function said(saving: Saving, texts: Texts): string | undefined {
  if (saving === 'idle') return undefined;
  if (saving === 'busy') return texts('export_busy');
  return saving.ok ? texts('export_saved', { file: saving.value.name }) : texts(REFUSALS[saving.refusal]);
}

function SavedFile({ saved, isStamped, ports, texts }: Omit<Props, 'saving'> & { readonly saved: Saved }) {
  const { name, hash, format, noted } = saved;
  return (
    <>
      <p>
        {texts('export_hash')} <code>{hash}</code>{' '}
        <CopyButton label={texts('export_copy_hash')} text={hash} ports={ports} texts={texts} />
      </p>
      {format.sealed && (
        <p>
          {texts('export_count')}{' '}
          <CopyButton
            label={texts('export_copy_sentence')}
            text={texts('export_sentence', { file: name, hash })}
            ports={ports}
            texts={texts}
          />
        </p>
      )}
      {format.sealed && isStamped === false && <p>{texts('export_count_stamp')}</p>}
      {!noted && <p>{texts('export_unnoted')}</p>}
    </>
  );
}
