import { useMemo } from 'preact/hooks';
import type { Kept } from '../../core/kept';
import type { Choice } from '../../export/choice';
import { howWords, type Row, rowsOf } from '../../export/row';
import { settingsIn } from '../../export/settings-in';
import { Pages } from '../history/Pages';
import { usePages } from '../history/use-pages';
import type { PageWords } from '../page-words';
import { Tick } from '../Tick';

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
  const isOfSeveral = settingsIn(kept.history).size > 1;
  const paged = usePages(rows);
  const held = rows.filter(isHeld).map(({ seq }) => seq);
  const left = new Set(without);
  const leave = (seqs: readonly number[]) => onChoose({ what: 'entries', without: seqs });
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
        {paged.page.map((row) => (
          <Pick
            key={row.seq}
            row={row}
            isOfSeveral={isOfSeveral}
            words={words}
            isIn={!left.has(row.seq)}
            onTick={(isIn) => leave(isIn ? without.filter((seq) => seq !== row.seq) : [...without, row.seq])}
          />
        ))}
      </ul>
      <Pages paged={paged} texts={texts} />
      <p role="status">
        {texts('export_pick_count', { k: held.filter((seq) => !left.has(seq)).length, n: held.length })}
      </p>
      <p class="hint">{texts('export_pick_first')}</p>
    </div>
  );
}

type PickProps = {
  readonly row: Row;
  /** Whether the history is of several settings: then an entry says of which it is. */
  readonly isOfSeveral: boolean;
  readonly words: PageWords;
  readonly isIn: boolean;
  readonly onTick: (isIn: boolean) => void;
};

function Pick({ row, isOfSeveral, words: { texts, dates }, isIn, onTick }: PickProps) {
  const setting = isOfSeveral ? (row.observation?.setting.name ?? '') : '';
  const parts = [row.at ? dates.minute(row.at) : '', setting, row.state, howWords(row)];
  const said = texts('export_pick_entry', { n: row.seq, words: parts.filter((part) => part !== '').join(', ') });
  // A place without contents is in every file.
  if (!isHeld(row)) return <li class="muted">{said}</li>;
  return (
    <li>
      <Tick isOn={isIn} onTurn={onTick}>
        <bdi>{said}</bdi>
      </Tick>
    </li>
  );
}

const isHeld = ({ kind }: Row): boolean => kind !== 'erased' && kind !== 'left-out';
