import { useMemo } from 'preact/hooks';
import { isSealed } from '../../core/entry';
import type { Kept } from '../../core/kept';
import type { Choice } from '../../export/choice';
import { howWords, linesIn, type Row, rowMaker } from '../../export/row';
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
  const rowOf = useMemo(() => rowMaker(kept, texts), [kept, texts]);
  const lines = useMemo(() => linesIn(kept).reverse(), [kept]);
  // A place without contents is in every file.
  const held = useMemo(() => lines.filter(isSealed).map(({ seq }) => seq), [lines]);
  const isOfSeveral = useMemo(() => settingsIn(kept.history).size > 1, [kept]);
  const paged = usePages(lines);
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
        {paged.page.map((line) => (
          <Pick
            key={line.seq}
            row={rowOf(line)}
            isHeld={isSealed(line)}
            isOfSeveral={isOfSeveral}
            words={words}
            isIn={!left.has(line.seq)}
            onTick={(isIn) => leave(isIn ? without.filter((seq) => seq !== line.seq) : [...without, line.seq])}
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
  /** Whether it has contents that could be left out. */
  readonly isHeld: boolean;
  /** Whether the history is of several settings: then an entry says of which it is. */
  readonly isOfSeveral: boolean;
  readonly words: PageWords;
  readonly isIn: boolean;
  readonly onTick: (isIn: boolean) => void;
};

function Pick({ row, isHeld, isOfSeveral, words: { texts, dates }, isIn, onTick }: PickProps) {
  const setting = isOfSeveral ? (row.observation?.setting.name ?? '') : '';
  const parts = [row.at ? dates.minute(row.at) : '', setting, row.state, howWords(row)];
  const said = texts('export_pick_entry', { n: row.seq, words: parts.filter((part) => part !== '').join(', ') });
  if (!isHeld) return <li class="muted">{said}</li>;
  return (
    <li>
      <Tick isOn={isIn} onTurn={onTick}>
        <bdi>{said}</bdi>
      </Tick>
    </li>
  );
}
