import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Texts } from '../core/texts';
import { Press } from './Press';

type Props = {
  /** Of the button that asks, and of the one that does it. */
  readonly label: string;
  /** What is lost and what remains, in paragraphs; made when somebody asks, since a page has many such buttons. */
  readonly says: () => readonly string[];
  readonly texts: Texts;
  /** Does it; whatever comes of it is said elsewhere. Never rejects. */
  readonly onConfirm: () => Promise<void>;
  /** Id of the text that says why there is nothing to do. The button stays, and refers to it. */
  readonly refusal?: string | undefined;
};

/** A button that asks once, in its own place, before it does what cannot be undone. It has the focus again afterwards. */
export function AskOnce({ label, says, texts, onConfirm, refusal }: Props) {
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  useEffect(() => {
    if (hasAsked.current && !isAsking) button.current?.focus();
    hasAsked.current ||= isAsking;
  }, [isAsking]);
  if (isAsking) {
    const confirm = () => onConfirm().then(() => setAsking(false));
    return <Question label={label} says={says} texts={texts} onConfirm={confirm} onKeep={() => setAsking(false)} />;
  }
  return (
    <button
      ref={button}
      type="button"
      class="button"
      onClick={() => refusal === undefined && setAsking(true)}
      {...(refusal !== undefined && { 'aria-disabled': 'true', 'aria-describedby': refusal })}
    >
      {label}
    </button>
  );
}

type QuestionProps = Pick<Props, 'label' | 'says' | 'texts'> & {
  readonly onConfirm: () => Promise<void>;
  readonly onKeep: () => void;
};

function Question({ label, says, texts, onConfirm, onKeep }: QuestionProps) {
  const words = useId();
  const said = useMemo(says, []);
  const group = useRef<HTMLFieldSetElement>(null);
  const [isBusy, setBusy] = useState(false);
  // With the focus on the question, it is read out before its buttons.
  useEffect(() => group.current?.focus(), []);
  const confirm = () => {
    setBusy(true);
    void onConfirm();
  };
  return (
    <fieldset ref={group} class="ask" aria-label={label} aria-describedby={words} tabIndex={-1}>
      <div id={words}>
        {said.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div class="row">
        <Press label={label} isOff={isBusy} onPress={confirm} />
        <Press label={texts('ask_keep')} isOff={isBusy} onPress={onKeep} />
      </div>
      <p role="status">{isBusy && texts('ask_busy')}</p>
    </fieldset>
  );
}
