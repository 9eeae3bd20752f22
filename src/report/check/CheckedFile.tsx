import type { Words } from '../../core/texts';
import { sentencesTitle } from '../../export/verdict/last-sentences';
import { verdictWords } from '../../export/verdict-words';
import type { Checked } from './check-file';
import { Lines } from './Lines';

type Props = { readonly checked: Extract<Checked, { opened: true }>; readonly words: Words };

/** All about one file, in two parts: what was checked, and what that does not show. */
export function CheckedFile({ checked: { verdict, sealed }, words }: Props) {
  const { texts } = words;
  const { steps, problems, holds, notShown } = verdictWords(verdict, words);
  return (
    <div class="checked outcome-box" data-outcome={verdict.outcome}>
      <Lines title={texts('verify_checked')} lines={steps.map((step) => step.words)} />
      <Lines title={texts('verify_problems')} lines={problems} />
      <Lines title={texts('verify_holds')} lines={holds} />
      {/* Of a file that does not match, no entry is to be relied on. */}
      {verdict.outcome === 'unchanged' && sealed.count > 0 && (
        <details class="fold">
          <summary>{sentencesTitle(sealed, texts)}</summary>
          <ul class="says">
            {sealed.lines.map((line, place) => (
              <li key={place}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <Lines title={texts('verify_not')} lines={notShown} />
    </div>
  );
}
