import type { Texts } from '../core/texts';
import type { useAccess } from './use-access';

type Props = {
  readonly access: ReturnType<typeof useAccess>;
  readonly texts: Texts;
  /** Whether nothing else on the page is to be done before. */
  readonly isFirst?: boolean;
};

/** Says where nothing can be read, because the browser withholds the pages, and asks for them on a press. */
export function AccessPart({ access: { isWithheld, allow }, texts, isFirst = false }: Props) {
  return (
    <div role="status">
      {isWithheld && (
        <div class="notice withheld">
          <p>{texts('state_noaccess_meaning')}</p>
          <p>
            <button
              type="button"
              class={isFirst ? 'button button-first' : 'button'}
              data-action="allow"
              onClick={allow}
            >
              {texts('button_allow')}
            </button>
          </p>
          <p class="hint">{texts('state_noaccess_hint')}</p>
        </div>
      )}
    </div>
  );
}
