import type { Texts } from '../core/texts';
import { Mark } from './Mark';

type Props = {
  readonly texts: Texts;
  /** The label of the account, where the history tells two or more apart. */
  readonly account: string | undefined;
};

/** Whose program this is, and that LinkedIn has no part in it. */
export function Header({ texts, account }: Props) {
  return (
    <header class="header">
      <Mark />
      <span class="header-name">{texts('app_short')}</span>
      {account !== undefined && <span>{texts('header_account', { label: account })}</span>}
      <span class="header-aside">{texts('not_affiliated')}</span>
    </header>
  );
}
