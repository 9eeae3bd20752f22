import type { History } from '../../core/history';
import type { Texts } from '../../core/texts';
import { isOnFile } from './newest-words';

type Props = { readonly history: History; readonly texts: Texts };

/** Reminds of the export where the newest entry is on no file yet. */
export function Nudge({ history, texts }: Props) {
  if (isOnFile(history)) return null;
  return (
    <p class="notice">
      {texts('export_nudge')} {texts('export_file_counts')}{' '}
      <a class="link" href="#records">
        {texts('export_nudge_open')}
      </a>
    </p>
  );
}
