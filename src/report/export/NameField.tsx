import { useId } from 'preact/hooks';
import { STATEMENT_MAX } from '../../core/payload';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onInput: (value: string) => void;
};

/** A name that the holder may type, as long as a statement may be. */
export function NameField({ label, value, hint, onInput }: Props) {
  const field = useId();
  const about = `${field}-hint`;
  return (
    <div class="field">
      <label for={field}>{label}</label>
      <input
        id={field}
        type="text"
        maxLength={STATEMENT_MAX}
        autocomplete="off"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        {...(hint !== undefined && { 'aria-describedby': about })}
      />
      {hint !== undefined && (
        <p class="hint" id={about}>
          {hint}
        </p>
      )}
    </div>
  );
}
