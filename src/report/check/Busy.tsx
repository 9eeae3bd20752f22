import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import { plain } from '../../export/plain';
import type { Progress } from './paced';

type Props = {
  /** What is being done with which file. */
  readonly says: string;
  /** Undefined until it is known. */
  readonly progress: Progress | undefined;
  readonly texts: Texts;
  /** Undefined where it can be cancelled no more. */
  readonly onCancel: (() => void) | undefined;
  /** Called where the focus would be lost, because it stands on the button that goes. */
  readonly onLostFocus: () => void;
};

/** What is being done, how far it is, and a way to end it, as long as it lasts. Announcing is left to others. */
export function Busy({ says, progress, texts, onCancel, onLostFocus }: Props) {
  return (
    <div class="checking">
      <p class="muted">
        <bdi>{plain(says)}</bdi>
      </p>
      {progress && <progress value={progress.done} max={progress.of} aria-hidden="true" />}
      {progress && <p>{progressWords(progress, texts)}</p>}
      {onCancel && <Cancel label={texts('check_cancel')} onPress={onCancel} onLostFocus={onLostFocus} />}
    </div>
  );
}

export const progressWords = ({ done, of }: Progress, texts: Texts): string =>
  texts('check_progress', { done, total: of });

type CancelProps = Pick<Props, 'onLostFocus'> & { readonly label: string; readonly onPress: () => void };

function Cancel({ label, onPress, onLostFocus }: CancelProps) {
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
    <button type="button" class="button" ref={button} onClick={onPress}>
      {label}
    </button>
  );
}
