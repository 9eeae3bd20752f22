import type { Kept } from '../../core/kept';
import type { StatementRequest } from '../../messages/protocol';
import type { PageWords } from '../page-words';
import { saysOf, statementsOf } from './says';

type Props = {
  /** As it goes into the file; undefined where there is nothing yet. */
  readonly kept: Kept | undefined;
  /** What will be sealed first. */
  readonly requests: readonly StatementRequest[];
  /** Whether the holder's options go into the JSON. */
  readonly isBackup: boolean;
  readonly words: PageWords;
};

/** What the file says about its holder (interface, section 8.6), to be read before it is handed over. */
export function FileSays({ kept, requests, isBackup, words }: Props) {
  const { texts } = words;
  const statements = statementsOf(kept, requests, words);
  return (
    <details class="fold file-says">
      <summary>{texts('export_says')}</summary>
      <ul class="says">
        {saysOf(kept, texts).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {isBackup && <li>{texts('export_says_options')}</li>}
        {statements.length > 0 && (
          <li>
            {texts('export_says_name')}
            <ul class="says">
              {statements.map((line) => (
                <li key={line}>
                  <bdi>{line}</bdi>
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      <p>{texts('export_says_not')}</p>
    </details>
  );
}
