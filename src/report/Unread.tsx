import { MAIN_SETTING } from '../core/setting';
import type { StoreRefusal } from '../messages/protocol';
import { StateCard } from '../ui/StateCard';
import { troubleFace } from '../ui/trouble-face';
import { Press } from './Press';
import type { PageWords } from './page-words';
import type { Holdings, Loaded } from './use-kept';

type Props = { readonly loaded: Exclude<Loaded, { ok: true; value: Holdings }>; readonly words: PageWords };

/** What stands in place of a history: that it is being read, or why it cannot be. */
export function Unread({ loaded, words }: Props) {
  const { texts } = words;
  if (loaded === undefined) return <p class="muted">{texts('reading_now')}</p>;
  const face = troubleFace({ kind: kindOf(loaded.refusal) }, 0, words);
  const card = { setting: MAIN_SETTING, name: texts('nav_history'), marks: { state: 'unknown' }, ...face } as const;
  return (
    <div class="part">
      <StateCard card={card} heading="h2" isMarked={false} />
      <div class="row">
        <Press label={texts('read_again')} onPress={() => void loaded.again()} />
      </div>
    </div>
  );
}

// A store that says it is full when it is read can be opened no better than any other.
const kindOf = (refusal: StoreRefusal) => (refusal === 'newer-version' || refusal === 'lost' ? refusal : 'cannot-open');
