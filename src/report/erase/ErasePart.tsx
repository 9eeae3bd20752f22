import { useId, useState } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import { AskOnce } from '../AskOnce';
import { type Asked, ask } from '../ask';
import { isOnFile } from '../history/newest-words';
import { refusalWords } from '../refusal-words';
import type { PartProps } from '../section';
import type { Holdings } from '../use-kept';

type Props = PartProps & { readonly holdings: Holdings };

/** Where all that is kept in this browser is erased. */
export function ErasePart({ holdings: { history, others }, ports, words: { texts }, refresh }: Props) {
  const [erased, setErased] = useState<Asked>();
  const nothing = useId();
  const isEmpty = history.count === 0 && others.length === 0;
  const erase = async () => {
    const asked = await ask({ type: 'erase-all' }, ports);
    // A picture that nobody has kept yet shows the same page; it is gone with the browser at the latest.
    if (asked.ok) await ports.dropDraft().catch(() => undefined);
    await refresh();
    setErased(asked);
  };
  const first = isOnFile(history) ? [] : [texts('erase_all_first')];
  return (
    <section class="part">
      <h2>{texts('erase_title')}</h2>
      {isEmpty && (
        <p class="muted" id={nothing}>
          {texts('export_nothing')}
        </p>
      )}
      <div class="row">
        <AskOnce
          label={texts('erase_all')}
          says={() => [...first, texts('erase_all_ask'), texts('erase_all_more')]}
          texts={texts}
          onConfirm={erase}
          refusal={isEmpty ? nothing : undefined}
        />
      </div>
      <p role="status" class={erased && !erased.ok ? 'refused' : undefined}>
        {erased && said(erased, texts)}
      </p>
    </section>
  );
}

function said(erased: Asked, texts: Texts): string {
  return erased.ok ? texts('erase_all_done') : refusalWords(erased.refusal, 'erase_refused', texts);
}
