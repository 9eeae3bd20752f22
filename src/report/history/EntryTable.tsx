import type { ComponentChildren } from 'preact';
import { useId, useMemo, useRef } from 'preact/hooks';
import type { Kept } from '../../core/kept';
import { openingWords } from '../../export/opening';
import { linesIn, type Row, rowMaker } from '../../export/row';
import { settingsIn } from '../../export/settings-in';
import type { PageWords } from '../page-words';
import { EntryRow } from './EntryRow';
import { Pages } from './Pages';
import { usePages } from './use-pages';
import { useWantedRow, type WantedRow } from './use-wanted-row';

type Props = {
  readonly kept: Kept | undefined;
  readonly words: PageWords;
  readonly title: string;
  /** What stands below the details of a row. */
  readonly actions?: (row: Row) => ComponentChildren;
  /** The row that was asked for last. */
  readonly wanted?: WantedRow | undefined;
};

const COLUMNS = [
  'history_number',
  'history_device_time',
  'history_utc',
  'history_state',
  'history_how',
  'history_account',
  'history_stamp',
];

/** All entries, the newest first, fifty at a time. */
export function EntryTable({ kept, words, title, actions, wanted }: Props) {
  const { texts, dates } = words;
  const heading = useId();
  // Of a long history no more is put into words than is shown.
  const lines = useMemo(() => (kept ? linesIn(kept).reverse() : []), [kept]);
  const rowOf = useMemo(() => kept && rowMaker(kept, texts), [kept, texts]);
  const isOfSeveral = useMemo(() => kept !== undefined && settingsIn(kept.history).size > 1, [kept]);
  const paged = usePages(lines);
  const table = useRef<HTMLElement>(null);
  useWantedRow(wanted, lines, paged, table);
  if (kept === undefined || rowOf === undefined || lines.length === 0) return <p>{texts('history_none')}</p>;
  const opened = openingWords(kept.history, texts, dates.minute);
  return (
    <>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      {/* A table wider than the window is moved sideways, also by the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section class="wide" aria-labelledby={heading} tabIndex={0} ref={table}>
        <table class="entries">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {texts(column)}
                </th>
              ))}
            </tr>
          </thead>
          {paged.page.map(rowOf).map((row) => (
            <EntryRow
              key={row.seq}
              row={row}
              isOfSeveral={isOfSeveral}
              words={words}
              columns={COLUMNS.length}
              pictures={kept.pictures.filter(({ seq }) => seq === row.seq)}
              actions={actions?.(row)}
            />
          ))}
        </table>
      </section>
      <Pages paged={paged} texts={texts} />
      {opened && <p class="hint">{opened}</p>}
    </>
  );
}
