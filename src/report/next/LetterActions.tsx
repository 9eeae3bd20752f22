import { useId, useState } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import { Press } from '../Press';
import type { Ports } from '../ports';
import { MAIL_MAX, mailAddress } from './mail-address';
import type { Letter } from './use-letter';

type Props = { readonly letter: Letter; readonly ports: Ports; readonly texts: Texts };

/** What can be done with a letter; nothing while it lacks what its writer alone can give. */
export function LetterActions({ letter, ports, texts }: Props) {
  const [said, setSaid] = useState('');
  const [needs, hint] = [useId(), useId()];
  const { needs: missing, subject, text } = letter;
  const shared = { isOff: missing !== undefined, ...(missing && { says: needs }) };
  const copy = async (done: string): Promise<boolean> => {
    const isCopied = await ports.copyText(text);
    setSaid(texts(isCopied ? done : 'export_not_copied'));
    return isCopied;
  };
  const send = async () => {
    const whole = mailAddress(subject, text);
    if (whole.length <= MAIL_MAX) return ports.openMail(whole);
    if (await copy('letter_too_long')) ports.openMail(mailAddress(subject, ''));
  };
  return (
    <>
      {missing && (
        <p id={needs} class="letter-needs">
          {texts(missing)}
        </p>
      )}
      <div class="row">
        <Press
          label={texts('letter_copy')}
          action="letter-copy"
          onPress={() => void copy('letter_copied')}
          {...shared}
        />
        <Press label={texts('letter_print')} action="letter-print" onPress={() => ports.print()} {...shared} />
        <Press
          label={texts('letter_send')}
          action="letter-send"
          onPress={() => void send()}
          isOff={shared.isOff}
          says={missing ? needs : hint}
        />
      </div>
      <p class="hint" id={hint}>
        {texts('letter_send_hint')}
      </p>
      <p role="status">{said}</p>
      {/* What a print holds; on the screen the field above does. */}
      <pre class="letter-sheet" lang="en" aria-hidden="true">
        {missing === undefined && text}
      </pre>
    </>
  );
}
