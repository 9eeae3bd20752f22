import { useState } from 'preact/hooks';
import type { History } from '../../core/history';
import { openingWords } from '../../export/opening';
import { rowsOf } from '../../export/row';
import type { PageWords } from '../page-words';
import { EntryRow } from './EntryRow';
import { Pages } from './Pages';

type Props = { readonly history: History; readonly words: PageWords };

const PER_PAGE = 50;

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
export function EntryTable({ history, words }: Props) {
  const { texts, dates } = words;
  const [start, setStart] = useState(0);
  const rows = rowsOf(history.entries, texts).reverse();
  if (rows.length === 0) return <p>{texts('history_none')}</p>;
  const page = rows.slice(start, start + PER_PAGE);
  const shown = { first: page.at(0)?.seq ?? 0, last: page.at(-1)?.seq ?? 0, n: rows.length };
  const opened = openingWords(history, texts, dates.minute);
  return (
    <>
      <h2 id="entries">{texts('history_all')}</h2>
      {/* A table wider than the window is moved sideways, also by the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section class="wide" aria-labelledby="entries" tabIndex={0}>
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
          {page.map((row) => (
            <EntryRow key={row.seq} row={row} words={words} columns={COLUMNS.length} />
          ))}
        </table>
      </section>
      <Pages
        start={start}
        size={PER_PAGE}
        count={rows.length}
        shown={texts('history_shown', shown)}
        texts={texts}
        onMove={setStart}
      />
      {opened && <p class="hint">{opened}</p>}
    </>
  );
}
