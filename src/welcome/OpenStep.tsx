import type { Texts } from '../core/texts';
import { addressOf } from '../linkedin/address';
import { MAIN } from '../linkedin/main-setting';
import { AccessPart } from '../ui/AccessPart';
import { useAccess } from '../ui/use-access';
import type { Ports } from './ports';

type Props = { readonly ports: Ports; readonly texts: Texts };

/** The setting itself; and before it the access without which nothing can be read there. */
export function OpenStep({ ports, texts }: Props) {
  const access = useAccess(ports);
  const open = () => void ports.openSetting(MAIN.id, addressOf(MAIN));
  return (
    <li>
      <h2>{texts('welcome_open')}</h2>
      <AccessPart access={access} texts={texts} isFirst />
      <button
        type="button"
        class={access.isWithheld ? 'button' : 'button button-first'}
        data-action="open"
        onClick={open}
      >
        {texts('button_open')}
      </button>
      <p class="hint">{texts('welcome_open_then')}</p>
    </li>
  );
}
