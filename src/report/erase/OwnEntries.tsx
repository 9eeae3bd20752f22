import { useEffect, useRef } from 'preact/hooks';
import type { Kept } from '../../core/kept';
import type { Texts } from '../../core/texts';
import { AskOnce } from '../AskOnce';
import type { Asked } from '../ask';
import { EntryTable } from '../history/EntryTable';
import type { WantedRow } from '../history/use-wanted-row';
import { refusalWords } from '../refusal-words';
import type { PartProps } from '../section';
import { eraseSays, isErasable } from './erase-one';
import { useErasing } from './use-erasing';

type Props = PartProps & {
  readonly own: Kept | undefined;
  /** The row that was asked for last. */
  readonly wanted: WantedRow | undefined;
};

/** This browser's own entries, of which each may be erased. */
export function OwnEntries({ own, ports, words, refresh, wanted }: Props) {
  const { texts } = words;
  const { erased, erase } = useErasing(own?.ledger, ports, refresh);
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (erased) refocus(table.current, erased.seq);
  }, [erased]);
  return (
    <div ref={table}>
      <p role="status" class={erased && !erased.asked.ok ? 'refused' : undefined}>
        {erased && said(erased.seq, erased.asked, texts)}
      </p>
      <EntryTable
        kept={own}
        words={words}
        title={texts('history_all')}
        wanted={wanted}
        actions={(row) =>
          own !== undefined &&
          isErasable(row) && (
            <AskOnce
              label={texts('erase_one')}
              says={() => eraseSays(row, own.history, texts)}
              texts={texts}
              onConfirm={() => erase(row.seq)}
            />
          )
        }
      />
    </div>
  );
}

function said(n: number, asked: Asked, texts: Texts): string {
  return asked.ok ? texts('erase_one_done', { n }) : refusalWords(asked.refusal, 'erase_refused', texts);
}

// The button is gone with what it erased; its row may have moved to the next page.
function refocus(table: HTMLElement | null, seq: number): void {
  if (document.activeElement !== document.body) return;
  const place = table?.querySelector<HTMLElement>(`[data-entry="${seq}"] summary`);
  (place ?? table?.querySelector<HTMLElement>('h2'))?.focus();
}
