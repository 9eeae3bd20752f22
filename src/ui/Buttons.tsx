/** A button by what it does. */
export type Button<Action extends string> = {
  readonly action: Action;
  readonly label: string;
  /** Why it does nothing now; the button stays and says so. */
  readonly refused?: string;
};

type Props<Action extends string> = {
  readonly first: Button<Action>;
  readonly others: readonly Button<Action>[];
  /** Called within the press itself: a browser asks for permissions only then. */
  readonly onPress: (button: Button<Action>) => void;
};

/**
 * The first button in full width; the others share a row. The first stays the same element whatever it comes to do, so
 * that whoever pressed it keeps the focus.
 */
export function Buttons<Action extends string>({ first, others, onPress }: Props<Action>) {
  return (
    <div class="buttons">
      <Press key="first" class="button button-first" button={first} onPress={() => onPress(first)} />
      {others.map((button) => (
        <Press key={button.action} class="button" button={button} onPress={() => onPress(button)} />
      ))}
    </div>
  );
}

type PressProps = { readonly button: Button<string>; readonly class: string; readonly onPress: () => void };

function Press({ button: { action, label, refused }, class: look, onPress }: PressProps) {
  const why = `${action}-refused`;
  const refusal = refused === undefined ? {} : ({ 'aria-disabled': 'true', 'aria-describedby': why } as const);
  return (
    <>
      <button type="button" class={look} data-action={action} onClick={onPress} {...refusal}>
        {label}
      </button>
      {refused !== undefined && (
        <span class="unseen" id={why}>
          {refused}
        </span>
      )}
    </>
  );
}
