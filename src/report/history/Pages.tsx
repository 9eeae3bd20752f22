import type { Line } from '../../core/entry';
import type { Texts } from '../../core/texts';
import { Press } from '../Press';
import { type Paged, PER_PAGE } from './use-pages';

type Props = { readonly paged: Paged<Line>; readonly texts: Texts };

/** Moves through a long list; nothing where it fits on one page. */
export function Pages({ paged: { page, start, count, setStart }, texts }: Props) {
  if (count <= PER_PAGE) return null;
  const [newer, older] = [start - PER_PAGE, start + PER_PAGE];
  const shown = { first: page.at(0)?.seq ?? 0, last: page.at(-1)?.seq ?? 0, n: count };
  return (
    <div class="pages">
      <p role="status">{texts('history_shown', shown)}</p>
      <Press label={texts('history_newer')} isOff={newer < 0} onPress={() => setStart(newer)} />
      <Press label={texts('history_older')} isOff={older >= count} onPress={() => setStart(older)} />
    </div>
  );
}
