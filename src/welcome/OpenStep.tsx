import type { Texts } from '../core/texts';
import { addressOf } from '../linkedin/address';
import { MAIN } from '../linkedin/main-setting';
import { useAccess } from '../ui/use-access';
import type { Ports } from './ports';

type Props = { readonly ports: Ports; readonly texts: Texts };

/** The setting itself; and before it the access without which nothing can be read there. */
export function OpenStep({ ports, texts }: Props) {
  const { isWithheld, allow } = useAccess(ports);
  const open = () => void ports.openSetting(MAIN.id, addressOf(MAIN));
  return (
    <li>
      <h2>{texts('welcome_open')}</h2>
      <div role="status">
        {isWithheld && (
          <div class="notice withheld">
            <p>{texts('state_noaccess_meaning')}</p>
            <button type="button" class="button button-first" data-action="allow" onClick={allow}>
              {texts('button_allow')}
            </button>
            <p class="hint">{texts('state_noaccess_hint')}</p>
          </div>
        )}
      </div>
      <button
        type="button"
        class={`button ${isWithheld ? '' : 'button-first'}`.trim()}
        data-action="open"
        onClick={open}
      >
        {texts('button_open')}
      </button>
      <p class="hint">{texts('welcome_open_then')}</p>
    </li>
  );
}
