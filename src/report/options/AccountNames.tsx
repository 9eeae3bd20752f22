import { useId, useState } from 'preact/hooks';
import { cleanWords } from '../../core/clean';
import { STATEMENT_MAX } from '../../core/payload';
import { NameField } from '../export/NameField';
import { accountsIn, type StatedAccount } from '../export/statements';
import { Press } from '../Press';
import type { PartProps } from '../section';
import type { Holdings } from '../use-kept';
import { useSealing } from '../use-sealing';

type Props = PartProps & { readonly holdings: Holdings };

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
  const { said, say, seal } = useSealing(shared);
  const why = useId();
  const text = cleanWords(typed ?? account.name, STATEMENT_MAX);
  const isNew = text !== '' && text !== account.name;
  const sealIt = () => {
    say(texts('ask_busy'));
    const done = texts('option_names_sealed', { label, name: text });
    return seal({ type: 'statement', about: 'account', label, text }, { done, refused: 'option_names_refused' });
  };
  return (
    <div class="option-name">
      <NameField label={texts('option_names_label', { label })} value={typed ?? account.name} onInput={setTyped} />
      <div class="row">
        <Press
          label={texts('option_names_seal', { label })}
          onPress={() => void sealIt()}
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
