import { useId, useState } from 'preact/hooks';
import type { Authority } from '../../platform/time-stamp-authority';
import type { PageWords } from '../page-words';
import type { PartProps } from '../section';
import type { Holdings } from '../use-kept';
import { AuthorityChoice } from './AuthorityChoice';
import { OtherAuthority } from './OtherAuthority';
import { outcomeWords } from './said';
import { type Place, stampEntry } from './stamp-entry';
import { type Progress, useStamping } from './use-stamping';

type Props = PartProps & {
  readonly holdings: Holdings;
  /** The entry that the stamp will be for. */
  readonly place: Place;
  /** Whom the choice begins with. */
  readonly first: Authority;
};

/** Says what would leave the machine, and asks for a stamp at a press. */
export function NewStamp({ holdings, place, first, ports, words, refresh }: Props) {
  const { texts } = words;
  const [authority, setAuthority] = useState(first);
  const { progress, run } = useStamping(refresh);
  const leaves = useId();
  const { name } = authority;
  const histories = [place.kept, ...holdings.others.filter(({ origin }) => origin === 'earlier')];
  return (
    <>
      {place.kept.stamps.length === 0 && <p class="muted">{texts('stamp_why')}</p>}
      <AuthorityChoice authorities={ports.authorities} chosen={authority} texts={texts} onChoose={setAuthority} />
      <p id={leaves}>{texts('stamp_before', { authority: name })}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          data-action="stamp"
          aria-describedby={leaves}
          aria-disabled={progress.state === 'busy'}
          onClick={() => void run({ what: 'ask', authority: name }, () => stampEntry(place, authority, ports))}
        >
          {texts(hasFailed(progress) ? 'stamp_again' : 'stamp_add')}
        </button>
      </div>
      <p role="status" class={isRefused(progress) ? 'refused' : undefined}>
        {progressWords(progress, words)}
      </p>
      <OtherAuthority place={place} histories={histories} ports={ports} words={words} run={run} />
    </>
  );
}

const isRefused = (progress: Progress): boolean => progress.state === 'done' && !progress.outcome.ok;
const hasFailed = (progress: Progress): boolean => isRefused(progress) && 'what' in progress && progress.what === 'ask';

function progressWords(progress: Progress, words: PageWords): string | undefined {
  if (progress.state === 'done') return outcomeWords(progress.outcome, progress.authority, words);
  if (progress.state === 'idle' || progress.what === 'file') return undefined;
  return words.texts('stamp_busy', { authority: progress.authority });
}
