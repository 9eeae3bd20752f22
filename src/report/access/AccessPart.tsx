import type { Texts } from '../../core/texts';
import type { useAccess } from '../../ui/use-access';
import { Press } from '../Press';

type Props = { readonly access: ReturnType<typeof useAccess>; readonly texts: Texts };

/** Says where nothing can be read, because the browser withholds the pages, and asks for them on a press. */
export function AccessPart({ access: { isWithheld, allow }, texts }: Props) {
  return (
    <div role="status">
      {isWithheld && (
        <div class="notice audit-access">
          <p>{texts('state_noaccess_meaning')}</p>
          <p class="row">
            <Press label={texts('button_allow')} action="allow" onPress={allow} />
          </p>
          <p class="hint">{texts('state_noaccess_hint')}</p>
        </div>
      )}
    </div>
  );
}
