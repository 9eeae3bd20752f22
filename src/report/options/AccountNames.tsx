import { useId, useRef, useState } from 'preact/hooks';
import { cleanWords } from '../../core/clean';
import { STATEMENT_MAX } from '../../core/payload';
import { ask } from '../ask';
import { NameField } from '../export/NameField';
import { accountsIn, type StatedAccount } from '../export/statements';
import { Press } from '../Press';
import { refusalWords } from '../refusal-words';
import type { PartProps } from '../section';
import type { Holdings } from '../use-kept';

type Props = PartProps & { readonly holdings: Holdings };

type Said = { readonly words: string; readonly isRefusal: boolean };

/** Whose each account is: said by the holder alone, sealed at a press. */
export function AccountNames({ holdings: { history }, ...shared }: Props) {
  const { texts } = shared.words;
  const accounts = accountsIn(history);
  if (accounts.length === 0) return <p class="muted">{texts('option_names_none')}</p>;
  return (
    <>
      <p class="muted">{texts('option_names_why')}</p>
      {accounts.map((account) => (
        <AccountName key={account.label} account={account} {...shared} />
      ))}
    </>
  );
}

function AccountName({ account, ...shared }: PartProps & { readonly account: StatedAccount }) {
  const { texts } = shared.words;
  const { label } = account;
  const [typed, setTyped] = useState<string>();
  const { said, seal } = useSealing(label, shared);
  const why = useId();
  const text = cleanWords(typed ?? account.name, STATEMENT_MAX);
  const isNew = text !== '' && text !== account.name;
  return (
    <div class="option-name">
      <NameField label={texts('option_names_label', { label })} value={typed ?? account.name} onInput={setTyped} />
      <div class="row">
        <Press
          label={texts('option_names_seal', { label })}
          onPress={() => void seal(text)}
          isOff={!isNew}
          {...(!isNew && { says: why })}
        />
      </div>
      {!isNew && (
        <p class="hint" id={why}>
          {texts('option_names_nothing')}
        </p>
      )}
      <p role="status" class={said?.isRefusal ? 'option-said refused' : 'option-said'}>
        <bdi>{said?.words}</bdi>
      </p>
    </div>
  );
}

/** Seals a name, and says what became of it. A press while one is being sealed is overlooked. */
function useSealing(label: string, { ports, words: { texts }, refresh }: PartProps) {
  const [said, setSaid] = useState<Said>();
  const isBusy = useRef(false);
  const seal = async (name: string) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSaid({ words: texts('ask_busy'), isRefusal: false });
    const asked = await ask({ type: 'statement', about: 'account', label, text: name }, ports);
    await refresh();
    isBusy.current = false;
    const words = asked.ok
      ? texts('option_names_sealed', { label, name })
      : refusalWords(asked.refusal, 'option_names_refused', texts);
    setSaid({ words, isRefusal: !asked.ok });
  };
  return { said, seal };
}
