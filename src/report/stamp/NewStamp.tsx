import { useId, useState } from 'preact/hooks';
import type { Authority } from '../../platform/time-stamp-authority';
import type { PageWords } from '../page-words';
import type { Ports } from '../ports';
import type { Holdings } from '../use-kept';
import { AuthorityChoice } from './AuthorityChoice';
import { importReply } from './import-reply';
import { ReplyChoice } from './ReplyChoice';
import { outcomeWords } from './said';
import { saveRequest } from './save-request';
import { type Place, stampEntry } from './stamp-entry';
import { type Progress, useStamping } from './use-stamping';

type Props = {
  readonly holdings: Holdings;
  /** The entry that the stamp will be for. */
  readonly place: Place;
  /** Whom the choice begins with. */
  readonly first: Authority;
  readonly ports: Ports;
  readonly words: PageWords;
  readonly refresh: () => Promise<void>;
};

/** Says what would leave the machine, and asks for a stamp at a press; by hand, with any other authority, through files. */
export function NewStamp({ holdings, place, first, ports, words, refresh }: Props) {
  const { texts } = words;
  const [authority, setAuthority] = useState(first);
  const { progress, run } = useStamping(refresh);
  const leaves = useId();
  const { name } = authority;
  const histories = [place.kept, ...holdings.others.filter(({ origin }) => origin === 'earlier')];
  return (
    <>
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
      <p class="hint">{texts('stamp_other')}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          data-action="stamp-request"
          onClick={() => void run(aFile(words), () => saveRequest(place.entry, ports))}
        >
          {texts('stamp_request')}
        </button>
        <ReplyChoice
          texts={texts}
          onFile={(file) => void run(aFile(words), () => importReply(file, histories, ports))}
        />
      </div>
    </>
  );
}

const aFile = ({ texts }: PageWords) => ({ what: 'file', authority: texts('stamp_some_authority') }) as const;

const isRefused = (progress: Progress): boolean => progress.state === 'done' && !progress.outcome.ok;
const hasFailed = (progress: Progress): boolean => isRefused(progress) && 'what' in progress && progress.what === 'ask';

function progressWords(progress: Progress, words: PageWords): string | undefined {
  if (progress.state === 'done') return outcomeWords(progress.outcome, progress.authority, words);
  if (progress.state === 'idle' || progress.what === 'file') return undefined;
  return words.texts('stamp_busy', { authority: progress.authority });
}
