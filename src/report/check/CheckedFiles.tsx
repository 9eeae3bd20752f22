import type { Words } from '../../core/texts';
import { CheckedFile } from './CheckedFile';
import { type Checked, outcomeOf } from './check-file';
import { checkedLine } from './said';

type Props = { readonly files: readonly Checked[]; readonly words: Words };

/** What came of the files: all about one, or a line for each of several that opens to all about it. */
export function CheckedFiles({ files, words }: Props) {
  const [alone, ...others] = files;
  if (alone !== undefined && others.length === 0)
    return alone.opened ? <CheckedFile checked={alone} words={words} /> : null;
  return (
    <ul class="checked-files">
      {files.map((checked, place) => (
        <li key={place}>
          {checked.opened ? (
            <details class="fold">
              <summary class={outcomeOf(checked) === 'unchanged' ? '' : 'refused'}>
                {checkedLine(checked, words)}
              </summary>
              <CheckedFile checked={checked} words={words} />
            </details>
          ) : (
            checkedLine(checked, words)
          )}
        </li>
      ))}
    </ul>
  );
}
