type Props = {
  readonly label: string;
  readonly onPress: () => void;
  /** It stays while it does nothing, so that the focus does. */
  readonly isOff?: boolean;
  /** Its classes. */
  readonly look?: string;
  /** Id of what describes it. */
  readonly says?: string;
  /** Its name where its label alone does not tell it from others. */
  readonly name?: string;
  /** What it does, for programs that look for it. */
  readonly action?: string;
};

/** A button. */
export function Press({ label, onPress, isOff = false, look = 'button', says, name, action }: Props) {
  return (
    <button
      type="button"
      class={look}
      aria-describedby={says}
      aria-label={name}
      data-action={action}
      onClick={() => !isOff && onPress()}
      {...(isOff && { 'aria-disabled': 'true' })}
    >
      {label}
    </button>
  );
}
