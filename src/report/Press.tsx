type Props = {
  readonly label: string;
  readonly onPress: () => void;
  /** It stays while it does nothing, so that the focus does. */
  readonly isOff?: boolean;
  /** Its classes. */
  readonly look?: string;
  /** Id of what describes it. */
  readonly says?: string;
};

/** A button. */
export function Press({ label, onPress, isOff = false, look = 'button', says }: Props) {
  return (
    <button
      type="button"
      class={look}
      aria-describedby={says}
      onClick={() => !isOff && onPress()}
      {...(isOff && { 'aria-disabled': 'true' })}
    >
      {label}
    </button>
  );
}
