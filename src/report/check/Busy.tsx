import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import { plain } from '../../export/plain';

type Props = {
  readonly name: string;
  readonly texts: Texts;
  readonly onCancel: () => void;
  /** Called where the focus would be lost, because it stands on the button that goes. */
  readonly onLostFocus: () => void;
};

/** Which file is being checked, as long as it is. */
export function Busy({ name, texts, onCancel, onLostFocus }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const lost = useRef(onLostFocus);
  lost.current = onLostFocus;
  useLayoutEffect(
    () => () => {
      if (document.activeElement === button.current) lost.current();
    },
    [],
  );
  return (
    <p class="checking">
      <span class="muted">{texts('check_busy', { file: plain(name) })}</span>
      <button type="button" class="button" ref={button} onClick={onCancel}>
        {texts('check_cancel')}
      </button>
    </p>
  );
}
