import { useId } from 'preact/hooks';
import type { History } from '../../core/history';
import { accountNames } from '../../core/names';
import type { Account } from '../../core/payload';
import type { Texts } from '../../core/texts';
import { accountKey } from '../../core/visits';
import { accountWords } from '../../export/words';

type Props = {
  readonly accounts: readonly Account[];
  readonly account: Account;
  readonly history: History;
  readonly texts: Texts;
  /** Called with the key of the account. */
  readonly onChoose: (key: string) => void;
};

/** Whose settings the list shows, where a history holds those of two or more accounts. */
export function AccountField({ accounts, account, history, texts, onChoose }: Props) {
  const field = useId();
  const names = accountNames(history.entries);
  return (
    <div class="field">
      <label for={field}>{texts('history_account')}</label>
      <select id={field} value={accountKey(account)} onChange={(event) => onChoose(event.currentTarget.value)}>
        {accounts.map((one) => (
          <option key={accountKey(one)} value={accountKey(one)}>
            {accountWords(one, names, texts)}
          </option>
        ))}
      </select>
    </div>
  );
}
