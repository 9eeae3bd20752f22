import { useId } from 'preact/hooks';
import { dayOf } from '../../core/day';
import type { Law } from '../../core/regime';
import type { LetterKind } from '../../export/letters/letter';
import { ListField } from '../ListField';
import { Press } from '../Press';
import type { PageWords } from '../page-words';
import type { Ports } from '../ports';
import type { Holdings } from '../use-kept';
import { LetterActions } from './LetterActions';
import { LetterFields } from './LetterFields';
import { recordedIn } from './recorded';
import { useLetter } from './use-letter';

type Props = {
  readonly law: Law;
  readonly controller: readonly string[];
  readonly holdings: Holdings;
  readonly ports: Ports;
  readonly words: PageWords;
};

const NAMES: Readonly<Record<LetterKind, string>> = {
  objection: 'letter_objection',
  access: 'letter_access',
  erasure: 'letter_erasure',
  know: 'letter_know',
  delete: 'letter_delete',
  correct: 'letter_correct',
};

/** A letter to LinkedIn, made from the record and edited by its writer. Nothing typed here is kept or sent. */
export function LetterForm({ law, controller, holdings, ports, words: { texts } }: Props) {
  const shared = { controller, at: ports.now(), recorded: recordedIn(holdings) };
  const letter = useLetter(law, shared);
  const text = useId();
  return (
    <div class="letter">
      <p class="hint">
        {texts('letter_note')} {texts('letter_language')} {texts('letter_kept')}
      </p>
      <ListField
        label={texts('letter_kind')}
        values={letter.kinds.map((value) => ({ value, label: texts(NAMES[value]) }))}
        chosen={letter.kind}
        onChoose={letter.choose}
      />
      <LetterFields letter={letter} today={dayOf(shared.at)} texts={texts} />
      <div class="field">
        <label for={text}>{texts('letter_text')}</label>
        <textarea
          id={text}
          lang="en"
          rows={18}
          value={letter.text}
          aria-describedby={`${text}-hint`}
          onInput={({ currentTarget: { value } }) => letter.edit(value)}
        />
        <p class="hint" id={`${text}-hint`}>
          {letter.isEdited && `${texts('letter_edited')} `}
          {/\[[^\]]+\]/.test(letter.text) && texts('letter_brackets')}
        </p>
        {letter.isEdited && <Press label={texts('letter_again')} look="link" onPress={letter.again} />}
      </div>
      <LetterActions letter={letter} ports={ports} texts={texts} />
    </div>
  );
}
