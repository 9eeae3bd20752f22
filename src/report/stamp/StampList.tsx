import type { TimeStamp } from '../../core/kept';
import type { Words } from '../../core/texts';
import { newestFirst } from '../../export/verdict/moments';
import { stampLine } from './said';

type Props = { readonly stamps: readonly TimeStamp[]; readonly words: Words };

/** The stamps that are kept, those over the newest entries first. */
export function StampList({ stamps, words }: Props) {
  if (stamps.length === 0) return null;
  return (
    <ul class="says">
      {newestFirst(stamps).map((stamp) => (
        <li key={stamp.token}>{stampLine(stamp, words)}</li>
      ))}
    </ul>
  );
}
