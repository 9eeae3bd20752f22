import { useMemo } from 'preact/hooks';
import type { Kept } from '../../core/kept';
import type { Choice } from '../../export/choice';
import { howWords, type Row, rowsOf } from '../../export/row';
import type { PageWords } from '../page-words';
import { Pages } from '../sections/Pages';
import { PER_PAGE, usePages } from '../sections/use-pages';

type Props = {
  readonly kept: Kept;
  /** `seq` of the entries that are left out. */
  readonly without: readonly number[];
  readonly words: PageWords;
  readonly onChoose: (choice: Choice) => void;
};

/** All entries, the newest first, each to be left out or not. */
export function EntryPicker({ kept, without, words, onChoose }: Props) {
  const { texts } = words;
  const rows = useMemo(() => rowsOf(kept, texts).reverse(), [kept, texts]);
  const { page, start, setStart } = usePages(rows);
  const held = rows.filter(isHeld).map(({ seq }) => seq);
  const left = new Set(without);
  const leave = (seqs: readonly number[]) => onChoose({ what: 'entries', without: seqs });
  const shown = { first: page.at(0)?.seq ?? 0, last: page.at(-1)?.seq ?? 0, n: rows.length };
  return (
    <div class="chosen">
      <div class="row">
        <button type="button" class="button" onClick={() => leave([])}>
          {texts('export_pick_all')}
        </button>
        <button type="button" class="button" onClick={() => leave(held)}>
          {texts('export_pick_none')}
        </button>
      </div>
      <ul class="picks">
        {page.map((row) => (
          <Pick
            key={row.seq}
            row={row}
            words={words}
            isIn={!left.has(row.seq)}
            onTick={(isIn) => leave(isIn ? without.filter((seq) => seq !== row.seq) : [...without, row.seq])}
          />
        ))}
      </ul>
      <Pages
        start={start}
        size={PER_PAGE}
        count={rows.length}
        shown={texts('history_shown', shown)}
        texts={texts}
        onMove={setStart}
      />
      <p role="status">
        {texts('export_pick_count', { k: held.filter((seq) => !left.has(seq)).length, n: held.length })}
      </p>
      <p class="hint">{texts('export_pick_first')}</p>
    </div>
  );
}

type PickProps = {
  readonly row: Row;
  readonly words: PageWords;
  readonly isIn: boolean;
  readonly onTick: (isIn: boolean) => void;
};

function Pick({ row, words: { texts, dates }, isIn, onTick }: PickProps) {
  const parts = [row.at ? dates.minute(row.at) : '', row.state, howWords(row)];
  const said = texts('export_pick_entry', { n: row.seq, words: parts.filter((part) => part !== '').join(', ') });
  // A place without contents is in every file.
  if (!isHeld(row)) return <li class="muted">{said}</li>;
  return (
    <li>
      <label class="tick">
        <input type="checkbox" checked={isIn} onChange={(event) => onTick(event.currentTarget.checked)} />
        <bdi>{said}</bdi>
      </label>
    </li>
  );
}

const isHeld = ({ kind }: Row): boolean => kind !== 'erased' && kind !== 'left-out';
