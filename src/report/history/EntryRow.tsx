import type { ComponentChildren } from 'preact';
import type { Picture } from '../../core/kept';
import { howWords, type Row } from '../../export/row';
import type { RowKind } from '../../export/row-words';
import type { ShapeName, Tint } from '../../ui/card';
import { Facts } from '../../ui/Facts';
import { Shape } from '../../ui/Shape';
import type { PageWords } from '../page-words';
import { KeptPicture } from '../picture/KeptPicture';
import { entryFacts } from './entry-facts';
import { utcWords } from './utc-words';

type Props = {
  readonly row: Row;
  /** Whether the history is of several settings: then a line says of which it is. */
  readonly isOfSeveral: boolean;
  readonly words: PageWords;
  readonly columns: number;
  readonly pictures: readonly Picture[];
  readonly actions: ComponentChildren;
};

/** One entry: its line, and below it what else it holds, folded. */
export function EntryRow({ row, isOfSeveral, words, columns, pictures, actions }: Props) {
  const { texts, dates } = words;
  return (
    <tbody data-entry={row.seq}>
      <tr>
        <th scope="row" tabIndex={-1}>
          {row.seq}
        </th>
        <td>{row.at && <time dateTime={row.at.utc}>{dates.minute(row.at)}</time>}</td>
        <td>{row.at && <time dateTime={row.at.utc}>{utcWords(row.at)}</time>}</td>
        <td>
          <State row={row} />
          {isOfSeveral && row.observation && <p class="muted">{row.observation.setting.name}</p>}
        </td>
        <td>
          <bdi>{howWords(row)}</bdi>
        </td>
        <td>{row.account}</td>
        <td>{row.stamp}</td>
      </tr>
      <tr class="more">
        <td />
        <td colSpan={columns - 1}>
          {row.clockBack && <p>{texts('history_clock_back')}</p>}
          <details class="fold">
            <summary>{texts('history_details', { n: row.seq })}</summary>
            <Facts facts={entryFacts(row, texts)} />
            {pictures.map((picture) => (
              <KeptPicture key={picture.seq} picture={picture} texts={texts} />
            ))}
            {actions}
          </details>
        </td>
      </tr>
    </tbody>
  );
}

const DRAWN: Readonly<Record<RowKind, { readonly shape: ShapeName; readonly tint: Tint } | undefined>> = {
  on: { shape: 'triangle', tint: 'on' },
  off: { shape: 'disc', tint: 'off' },
  'off-shown': { shape: 'dotted-ring', tint: 'grey' },
  option: undefined,
  'not-read': { shape: 'diamond', tint: 'grey' },
  damaged: { shape: 'octagon', tint: 'refused' },
  statement: undefined,
  picture: undefined,
  erasure: undefined,
  erased: undefined,
  'left-out': undefined,
};

function State({ row }: Pick<Props, 'row'>) {
  const drawn = DRAWN[row.kind];
  if (drawn === undefined) return <>{row.state}</>;
  return (
    <span class={`state tint-${drawn.tint}`}>
      <Shape name={drawn.shape} />
      {row.state}
    </span>
  );
}
